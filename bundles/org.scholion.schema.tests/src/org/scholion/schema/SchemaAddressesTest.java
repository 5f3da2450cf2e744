/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.schema.xml.SchemaXml;

/** A schema comes from a stranger's file: whatever addresses stand in it, none is asked. */
class SchemaAddressesTest {

    private static final String OURS =
            "<scholion:schema xmlns:scholion=\"urn:scholion:schema:1\" id=\"s\" name=\"S\"";
    private static final String INSTANCE =
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    @ParameterizedTest
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "<a:schema xmlns:a=\"{address}\" id=\"s\" name=\"S\"/>",
                "<a:schema xmlns:a=\"{address}#//\" id=\"s\" name=\"S\"/>",
                "<schema xmlns=\"{address}.ecore\" id=\"s\" name=\"S\"/>",
                OURS
                        + INSTANCE
                        + " xsi:schemaLocation=\"urn:other {address}.xsd\" xmlns:o=\"urn:other\">"
                        + "<o:tagSet id=\"t\" name=\"T\"/></scholion:schema>",
                OURS + " xmlns:o=\"{address}\"><o:tagSet id=\"t\" name=\"T\"/></scholion:schema>",
                OURS
                        + INSTANCE
                        + " xmlns:o=\"{address}\"><entityType xsi:type=\"o:Entity\" id=\"e\""
                        + " name=\"E\"/></scholion:schema>",
                OURS + "><tagSet href=\"{address}#//@tagSet.0\"/></scholion:schema>"
            })
    void thatNoServerIsAsked(String schema) throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            String xml = schema.replace("{address}", "http://localhost:" + port + "/a");
            assertThatThrownBy(() -> SchemaXml.read(xml, "s.xml"))
                    .isInstanceOf(InvalidSchemaException.class);
            assertThat(server.accept()).as("someone asked").isNull();
        }
    }

    @Test
    void thatNoFileIsRead(@TempDir Path folder) throws Exception {
        Path other = folder.resolve("other.xml");
        Files.writeString(other, OURS + "><tagSet id=\"t\" name=\"T\"/></scholion:schema>");
        String xml = "<a:schema xmlns:a=\"" + other.toUri() + "\" id=\"s\" name=\"S\"/>";
        assertThatThrownBy(() -> SchemaXml.read(xml, "s.xml"))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining(other.toUri().toString());
    }
}

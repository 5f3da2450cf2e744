/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.Annotation;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.testing.Exchange;
import org.scholion.schema.Schema;

/** Which type system an XMI file is read with. */
class TypeSystemChoiceTest {

    private static final String XMI =
            """
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
             xmlns:a="http:///a.ecore" xmi:version="2.0">
            <a:Name xmi:id="2" sofa="1" begin="0" end="3" value="v"/>
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
             sofaString="one"/>
            <cas:View sofa="1" members="2"/>
            </xmi:XMI>
            """;

    @TempDir private Path temp = Path.of("");
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        folder = Files.createDirectories(temp.resolve("x/y"));
        file = Files.writeString(folder.resolve("d.xmi"), XMI);
    }

    private static String types(String feature) {
        return """
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
        <typeDescription><name>a.Name</name><supertypeName>uima.tcas.Annotation</supertypeName>
        <features><featureDescription><name>%s</name><rangeTypeName>uima.cas.String</rangeTypeName>
        </featureDescription></features></typeDescription></types></typeSystemDescription>
        """
                .formatted(feature);
    }

    private ImportedDocument read() throws Exception {
        return Exchange.read("xmi", FileSource.of(temp, file));
    }

    @Test
    void thatTheOneBesideWinsWhateverItsCapitals() throws Exception {
        Files.writeString(temp.resolve("typesystem.xml"), types("other"));
        Files.writeString(folder.resolve("TypeSystem.xml"), types("value"));
        assertThat(read().annotations()).hasSize(1);
        assertThat(read().notices()).isEmpty();
    }

    @Test
    void thatOneCalledAfterTheFileWinsAndIsNamedUnlessItIsCalledAsOurs() throws Exception {
        Files.writeString(folder.resolve("typesystem.xml"), types("other"));
        for (String name :
                List.of(
                        "d.typesystem.xml",
                        "d-typesystem.xml",
                        "d_typesystem.xml",
                        "d.TypeSystem.xml",
                        "d-TypeSystem.xml",
                        "d_TypeSystem.xml",
                        "d.xml")) {
            Path own = Files.writeString(folder.resolve(name), types("value"));
            assertThat(read().annotations()).as(name).hasSize(1);
            if (name.equals("d.typesystem.xml")) {
                assertThat(read().notices()).isEmpty();
            } else {
                assertThat(read().notices())
                        .as(name)
                        .singleElement()
                        .satisfies(n -> assertThat(n.message().toString()).contains(name));
            }
            Files.delete(own);
        }
        assertThatThrownBy(this::read).hasMessageContaining("typesystem.xml");
    }

    @Test
    void thatOtherXmlOfTheNameIsNoTypeSystem() throws Exception {
        Files.writeString(folder.resolve("d.xml"), "<TEI><p/></TEI>");
        Files.writeString(folder.resolve("TypeSystem.xml"), types("value"));
        assertThat(read().annotations()).hasSize(1);
        Files.delete(folder.resolve("TypeSystem.xml"));
        assertThatThrownBy(this::read)
                .hasMessageContainingAll("no type system", "typesystem.xml", "d.typesystem.xml");
    }

    @Test
    void thatOneAboveIsNamed() throws Exception {
        Path above = Files.writeString(temp.resolve("TypeSystem.xml"), types("value"));
        assertThat(read().notices())
                .singleElement()
                .satisfies(n -> assertThat(n.message().toString()).contains(above.toString()));
    }

    @Test
    void thatAnErrorNamesTheOneThatWasUsed() throws Exception {
        Path beside = Files.writeString(folder.resolve("typesystem.xml"), types("other"));
        assertThatThrownBy(this::read).hasMessageContaining(beside.toString());
    }

    @Test
    void thatTheOneSomeoneNamesWins() throws Exception {
        Files.writeString(folder.resolve("typesystem.xml"), types("other"));
        Path named = Files.writeString(temp.resolve("mine.xml"), types("value"));
        ImportedDocument document =
                Exchange.format("xmi")
                        .reader()
                        .orElseThrow()
                        .open(
                                FileSource.of(temp, file),
                                Exchange.options(Schema.empty()).withTypeSystem(named))
                        .all()
                        .get(0);
        assertThat(document.annotations()).extracting(Annotation::typeId).containsExactly("a.Name");
    }

    @Test
    void thatOneThatChangedIsReadAnew() throws Exception {
        Path beside = Files.writeString(folder.resolve("typesystem.xml"), types("value"));
        assertThat(read().annotations()).hasSize(1);
        Files.writeString(beside, types("other"));
        assertThatThrownBy(this::read).hasMessageContaining("has no feature value");
        Files.writeString(beside, types("value"));
        assertThat(read().annotations()).hasSize(1);
    }
}

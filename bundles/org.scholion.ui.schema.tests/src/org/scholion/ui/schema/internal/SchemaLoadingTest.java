/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** What the editor writes is canonical, and what it reads may have mistakes. */
class SchemaLoadingTest {

    private static final Schema NEWS =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();

    @Test
    void thatASchemaIsWrittenAsItWas(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("news.xml");
        Files.writeString(file, SchemaXml.write(NEWS));
        SchemaLoading.write(SchemaLoading.read(file), file);
        assertThat(Files.readString(file)).isEqualTo(SchemaXml.write(NEWS));
        assertThat(folder.toFile().list()).containsExactly("news.xml");
    }

    @Test
    void thatARenamedTypeChangesOneLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("news.xml");
        Files.writeString(file, SchemaXml.write(NEWS));
        SchemaDefinition model = SchemaLoading.read(file);
        model.getEntities().get(0).setName("Human");
        SchemaLoading.write(model, file);
        List<String> before = SchemaXml.write(NEWS).lines().toList();
        List<String> after = Files.readAllLines(file);
        assertThat(after).hasSameSizeAs(before);
        long different = 0;
        for (int i = 0; i < before.size(); i++) {
            different += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        assertThat(different).isEqualTo(1);
    }

    @Test
    void thatASchemaWithMistakesIsReadAndWritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("news.xml");
        Files.writeString(file, SchemaXml.write(NEWS));
        SchemaDefinition model = SchemaLoading.read(file);
        model.getEntities().get(0).setId(null);
        SchemaLoading.write(model, file);
        assertThat(SchemaLoading.read(file).getEntities().get(0).getId()).isNull();
        assertThatThrownBy(() -> SchemaXml.read(Files.readString(file), "news.xml"))
                .isInstanceOf(InvalidSchemaException.class);
    }

    @Test
    void thatWhatIsNoSchemaIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("other.xml"), "<html/>");
        assertThatThrownBy(() -> SchemaLoading.read(file))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("other.xml");
    }
}

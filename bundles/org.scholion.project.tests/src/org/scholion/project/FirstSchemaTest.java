/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.SchemaForm;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/** What a new project can start with besides a file of ours. */
class FirstSchemaTest {

    @TempDir Path folder = Path.of("");

    private Schema made(String schema, Optional<SchemaForm> form) throws Exception {
        FileAddress address = new FileAddress(folder.resolve("made.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(address, Optional.of(schema), form, "lea"),
                        Progress.NONE);
        try (OpenProject open = OpenProject.open(address)) {
            return open.schema();
        }
    }

    @Test
    void thatEachOfTheGalleryMakesAProject() throws Exception {
        for (String name : BuiltInSchemas.names()) {
            assertThat(new CreateProject().preview(name, Optional.empty(), Progress.NONE))
                    .isEqualTo(BuiltInSchemas.load(name).orElseThrow());
        }
        assertThat(made(BuiltInSchemas.COREFERENCE, Optional.empty()))
                .isEqualTo(BuiltInSchemas.load(BuiltInSchemas.COREFERENCE).orElseThrow());
    }

    @Test
    void thatAProjectStartsWithWhatBratDeclares() throws Exception {
        Path conf =
                Files.writeString(
                        folder.resolve("annotation.conf"),
                        "[entities]\nPerson\nPlace\n[relations]\nLives Arg1:Person, Arg2:Place\n");
        Schema schema = made(conf.toString(), Optional.of(SchemaForm.BRAT));
        assertThat(schema.types())
                .extracting(AnnotationType::name)
                .containsExactly("Person", "Place", "Lives");
        assertThat(
                        new CreateProject()
                                .preview(
                                        conf.toString(),
                                        Optional.of(SchemaForm.BRAT),
                                        Progress.NONE))
                .isEqualTo(schema);
    }

    @Test
    void thatAProjectStartsWithATypeSystem() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        Path types = Files.write(folder.resolve("types.xml"), SchemaForm.UIMA.write(news));
        assertThat(made(types.toString(), Optional.of(SchemaForm.UIMA)).types())
                .isEqualTo(news.types());
    }

    @Test
    void thatAFileOfAnotherKindIsNamedAndNoProjectIsMade() throws Exception {
        Path odd = Files.writeString(folder.resolve("odd.xml"), "<nothing/>");
        assertThatThrownBy(() -> made(odd.toString(), Optional.of(SchemaForm.UIMA)))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("odd.xml");
        assertThat(folder.resolve("made.scholion")).doesNotExist();
    }

    @Test
    void thatTheFormOfAFileIsToldByItsName() {
        assertThat(SchemaForm.ofFile("x/annotation.CONF")).isEqualTo(SchemaForm.BRAT);
        assertThat(SchemaForm.ofFile("x/news.json")).isEqualTo(SchemaForm.JSON);
        assertThat(SchemaForm.ofFile("typesystem.xml")).isEqualTo(SchemaForm.UIMA);
    }

    @Test
    void thatAProjectStartsWithASchemaAsJson() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        Path json = Files.write(folder.resolve("news.json"), SchemaForm.JSON.write(news));
        assertThat(made(json.toString(), Optional.of(SchemaForm.JSON))).isEqualTo(news);
    }
}

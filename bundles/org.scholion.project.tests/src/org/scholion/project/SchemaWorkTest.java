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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;
import org.scholion.schema.SchemaRule;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** A project's schema: shown, validated, compared and replaced. */
class SchemaWorkTest {

    private static final Schema NEWS =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();

    private final Path folder;
    private final TestProject project;

    SchemaWorkTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private Path file(String name, Schema schema) throws Exception {
        return Files.writeString(folder.resolve(name), SchemaXml.write(schema));
    }

    private static Schema larger() {
        return SchemaExtension.of(NEWS).entity("ship").entity("song").build();
    }

    private SchemaReport apply(Path file, boolean dryRun) throws Exception {
        return new ApplySchema(project.open)
                .run(new ApplySchema.Request(file, dryRun, "me"), Progress.NONE);
    }

    private SchemaReport validate(Optional<Path> file) throws Exception {
        return new ValidateSchema(project.open)
                .run(new ValidateSchema.Request(file), Progress.NONE);
    }

    @Test
    void thatTheNewestVersionIsShownAsItIsWritten() throws Exception {
        ShowSchema.Result first = new ShowSchema(project.open).run(Progress.NONE);
        assertThat(first.schema()).isEqualTo(NEWS);
        assertThat(first.xml()).isEqualTo(SchemaXml.write(NEWS));
        assertThat(first.version().number()).isEqualTo(1);
        apply(file("larger.xml", larger()), false);
        ShowSchema.Result second = new ShowSchema(project.open).run(Progress.NONE);
        assertThat(second.schema().types()).isEqualTo(larger().types());
        assertThat(second.version().number()).isEqualTo(2);
    }

    @Test
    void thatADryRunTellsTheSameAndChangesNothing() throws Exception {
        Path file = file("larger.xml", larger());
        SchemaReport told = apply(file, true);
        assertThat(told.saved()).isEmpty();
        assertThat(told.changes()).hasSize(2);
        assertThat(told.needingMigration()).isEmpty();
        assertThat(project.store().schemas().newest().number()).isEqualTo(1);
        assertThat(validate(Optional.of(file))).isEqualTo(told);
        SchemaReport done = apply(file, false);
        assertThat(done.changes()).isEqualTo(told.changes());
        assertThat(done.saved()).hasValue(2);
    }

    @Test
    void thatAnEqualSchemaMakesNoVersion() throws Exception {
        SchemaReport report = apply(file("same.xml", NEWS), false);
        assertThat(report.saved()).isEmpty();
        assertThat(report.changes()).isEmpty();
        assertThat(validate(Optional.empty()).changes()).isEmpty();
    }

    @Test
    void thatASchemaThatWouldHurtAnnotationsIsNotApplied() throws Exception {
        apply(file("larger.xml", larger()), false);
        Path smaller = file("smaller.xml", NEWS);
        for (boolean dryRun : new boolean[] {true, false}) {
            assertThatThrownBy(() -> apply(smaller, dryRun))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining("smaller.xml")
                    .hasMessageContaining("ship")
                    .hasMessageContaining("song");
        }
        assertThat(validate(Optional.of(smaller)).needingMigration())
                .isNotEmpty()
                .isEqualTo(validate(Optional.of(smaller)).changes());
        assertThat(project.store().schemas().newest().number()).isEqualTo(2);
    }

    /** The news with what only asks for more, one feature of format 2 each. */
    private static String asking() {
        return SchemaXml.write(NEWS)
                .replace(
                        "<entity id=\"role\"",
                        "<entity id=\"minister\" name=\"Minister\" parent=\"role\"/><entity"
                                + " identified=\"true\" id=\"role\"")
                .replace("<stance id=", "<stance cueRequired=\"true\" id=")
                .replace(
                        "</scholion:schema>",
                        "<rule id=\"who\" name=\"Who\" kind=\"identity\" type=\"person\">"
                                + "<description>Say who it is.</description></rule>"
                                + "</scholion:schema>");
    }

    @Test
    void thatWhatOnlyAsksForMoreIsAppliedAndKept() throws Exception {
        Path file = Files.writeString(folder.resolve("asking.xml"), asking());
        SchemaReport report = apply(file, false);
        assertThat(report.saved()).hasValue(2);
        assertThat(report.needingMigration()).isEmpty();
        Schema kept = new ShowSchema(project.open).run(Progress.NONE).schema();
        assertThat(kept.isA("minister", "role")).isTrue();
        assertThat(kept.rules()).extracting(SchemaRule::id).containsExactly("who");
        assertThat(apply(file, false).saved()).as("nothing new").isEmpty();
        Path forbidding =
                Files.writeString(
                        folder.resolve("forbidding.xml"),
                        asking().replace("<stance ", "<stance authorHolder=\"false\" "));
        assertThatThrownBy(() -> apply(forbidding, false))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("stance");
        assertThat(project.store().schemas().newest().number()).isEqualTo(2);
    }

    @Test
    void thatASchemaOfANewerFormatOrThatMakesNoSenseChangesNothing() throws Exception {
        String sound = SchemaXml.write(NEWS);
        Path newer =
                Files.writeString(
                        folder.resolve("newer.xml"),
                        sound.replace("format=\"2\"", "format=\"3\"").replace("<tag ", "<tug "));
        Path unfillable =
                Files.writeString(
                        folder.resolve("unfillable.xml"),
                        sound.replace(
                                "<stance id=",
                                "<relation id=\"x\" name=\"X\"><role id=\"y\" name=\"Y\">"
                                        + "<allowed>quote</allowed></role></relation><stance id="));
        assertThatThrownBy(() -> apply(newer, false))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("newer.xml")
                .hasMessageContaining("format is 3");
        assertThatThrownBy(() -> validate(Optional.of(unfillable)))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("relation x, role y");
        assertThatThrownBy(() -> create("four.scholion", Optional.of(unfillable.toString())))
                .isInstanceOf(DataProblemException.class);
        assertThat(folder.resolve("four.scholion")).doesNotExist();
        assertThat(project.store().schemas().newest().number()).isEqualTo(1);
    }

    @Test
    void thatAFileThatIsNoSchemaIsNamed() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<schema");
        for (Path file : new Path[] {broken, folder.resolve("none.xml")}) {
            assertThatThrownBy(() -> apply(file, false))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining(String.valueOf(file.getFileName()));
            assertThatThrownBy(() -> validate(Optional.of(file)))
                    .isInstanceOf(DataProblemException.class);
        }
    }

    private CreateProject.Result create(String name, Optional<String> schema) throws Exception {
        return new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(folder.resolve(name)), schema, "me"),
                        Progress.NONE);
    }

    @Test
    void thatAProjectBeginsWithNoSchemaABuiltInOneOrThatOfAFile() throws Exception {
        CreateProject.Result empty = create("one.scholion", Optional.empty());
        assertThat(empty.schema()).isEqualTo(Schema.empty());
        assertThat(empty.name()).isEqualTo("one");
        assertThat(empty.address()).isEqualTo(new FileAddress(folder.resolve("one.scholion")));
        assertThat(create("two.scholion", Optional.of("news-stance")).schema()).isEqualTo(NEWS);
        Path file = file("larger.xml", larger());
        assertThat(create("three.scholion", Optional.of(file.toString())).schema().types())
                .isEqualTo(larger().types());
        assertThat(folder.resolve("three.scholion")).exists();
    }

    @Test
    void thatASchemaThatIsNeitherMakesNoProject() {
        for (String name : new String[] {"no such schema", "nul\0"}) {
            assertThatThrownBy(() -> create("four.scholion", Optional.of(name)))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining("news-stance");
        }
        assertThat(folder.resolve("four.scholion")).doesNotExist();
    }

    @Test
    void thatOneNameOfAFileIsNothingToDetach() throws Exception {
        CreateProject.Result made = create("five.scholion", Optional.empty());
        DetachProject.Request request = new DetachProject.Request(made.address());
        assertThat(new DetachProject().run(request, Progress.NONE).names()).isEqualTo(1);
        Path file = folder.resolve("five.scholion");
        Path other = Files.createLink(folder.resolve("backup.scholion"), file);
        byte[] before = Files.readAllBytes(file);
        assertThat(new DetachProject().run(request, Progress.NONE).names()).isEqualTo(2);
        assertThat(new DetachProject().run(request, Progress.NONE).names()).isEqualTo(1);
        assertThat(Files.isSameFile(file, other)).isFalse();
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
        assertThat(new String(before, 0, 6, StandardCharsets.US_ASCII)).isEqualTo("SQLite");
    }
}

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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Member;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.MigrationReport;
import org.scholion.project.migration.UndoMigration;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.schema.xml.SchemaXml;

/** A project whose schema is migrated, with two members and two documents. */
abstract class MigratedProject {

    static final String GPE =
            """
            <entity id="gpe" name="Place">
                <attribute id="sort" name="Sort" kind="tag" tagSet="sorts"/></entity>
            """;

    static final String BASE =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="m" name="M">
              <tagSet id="sorts" name="Sorts"><tag id="city" name="City"/>
                <tag id="country" name="Country"/></tagSet>
              <entity id="person" name="Person"/>
              GPE
            </s:schema>
            """
                    .replace("GPE", GPE);

    static final String SPLIT =
            BASE.replace(
                    GPE,
                    "<entity id=\"town\" name=\"City\"/>"
                            + "<entity id=\"state\" name=\"Country\"/>");

    static final String MERGED = BASE.replace("id=\"gpe\"", "id=\"location\"");

    final Path folder;
    final TestProject project;
    final MemberWork work;

    MigratedProject(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Path schema = Files.writeString(folder.resolve("base.xml"), BASE);
        project = filled(folder, schema);
        work = new MemberWork(project);
    }

    static TestProject filled(Path folder, Path schema) throws Exception {
        TestProject made = new TestProject(folder, schema.toString());
        made.write("in/a.txt", "Mira lives in दिल्ली, and Nora lives in India.");
        made.write("in/b.txt", "Mira lives in दिल्ली, and Nora lives in India.");
        made.add(folder.resolve("in"));
        made.store().members().save(new Member("lea", Member.Role.LEAD), "me");
        made.store().members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        made.store().members().save(new Member("omar", Member.Role.ANNOTATOR), "lea");
        return made;
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    static Mention person(int begin, int end) {
        return MemberWork.mention("person", begin, end);
    }

    static Mention place(String sort, int begin, int end) {
        Mention place = MemberWork.mention("gpe", begin, end);
        return place.withHeader(
                place.header().withAttribute("sort", Optional.of(AttributeValue.Tags.of(sort))));
    }

    /** A person, a city, a person and a country. */
    static Mention[] marks() {
        return new Mention[] {
            person(0, 4), place("city", 14, 20), person(26, 30), place("country", 40, 45)
        };
    }

    static MigrationPlan plan(OpenProject in, Schema schema, MigrationStep... steps)
            throws Exception {
        MigrationPlan proposed = MigrationPlan.proposed(in.schema(), schema, type -> true);
        return steps.length == 0
                ? proposed
                : new MigrationPlan(proposed.from(), proposed.to(), List.of(steps));
    }

    final MigrationReport migrate(String xml, MigrationStep... steps) throws Exception {
        return migrate(xml, true, Progress.NONE, steps);
    }

    final MigrationReport migrate(
            String xml, boolean acceptLoss, Progress progress, MigrationStep... steps)
            throws Exception {
        Schema schema = SchemaXml.read(xml, "new.xml");
        return new MigrateSchema(project.open)
                .run(
                        new MigrateSchema.Request(
                                schema,
                                plan(project.open, schema, steps),
                                false,
                                acceptLoss,
                                "lea"),
                        progress);
    }

    final void undo() throws Exception {
        new UndoMigration(project.open).run(new UndoMigration.Request("lea"), Progress.NONE);
    }

    final List<String> types(String document, String member) throws Exception {
        return project.annotations(document, member).stream().map(Annotation::typeId).toList();
    }

    final List<ListWaiting.Entry> waiting(String... member) throws Exception {
        return new ListWaiting(project.open)
                .run(
                        new ListWaiting.Request(
                                member.length == 0 ? Optional.empty() : Optional.of(member[0])),
                        Progress.NONE)
                .entries();
    }

    final MigrationStep[] ask() {
        return new MigrationStep[] {new MigrationStep.AskType("gpe", List.of("town", "state"))};
    }
}

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

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.curation.adjudication.Rule;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.release.DiffReleases;
import org.scholion.project.release.ReleaseDifference;
import org.scholion.project.release.VerifyRelease;
import org.scholion.words.Message;

/** A release is of the schema's version that it was made under, whatever comes later. */
class ReleaseOverMigrationTest extends MigratedProject {

    private static final List<String> KINDS = List.of("gold", "votes", "asha");

    ReleaseOverMigrationTest(@TempDir Path folder) throws Exception {
        super(folder);
    }

    @BeforeEach
    void work() throws Exception {
        work.done("a", "asha", marks());
        work.done("a", "omar", marks());
        work.done("b", "asha", marks());
        work.done("b", "omar", person(0, 4), place("city", 14, 20));
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Unanimous(), Optional.empty(), "lea", false),
                        Progress.NONE);
    }

    private Path build(String name, String of) throws Exception {
        Path out = folder.resolve(name + of);
        new BuildRelease(project.open, InstalledFormats.builtIn())
                .run(
                        new BuildRelease.Request(
                                out,
                                Optional.of(
                                        project.write(
                                                "recipe.yaml",
                                                "of: " + of + "\nformats: [jsonl, xmi]\n")),
                                Optional.empty(),
                                "lea"),
                        Progress.NONE);
        return out;
    }

    private void requireVerified(String name) throws Exception {
        for (String of : KINDS) {
            List<Message> differences =
                    new VerifyRelease(project.open, InstalledFormats.builtIn())
                            .run(
                                    new VerifyRelease.Request(folder.resolve(name + of)),
                                    Progress.NONE)
                            .differences();
            assertThat(differences).as(name + of).isEmpty();
        }
    }

    private void buildAll(String name) throws Exception {
        for (String of : KINDS) {
            build(name, of);
        }
    }

    @Test
    void thatReleasesVerifyAfterMigrationsAndTheirUndoing() throws Exception {
        buildAll("first");
        migrate(MERGED);
        requireVerified("first");
        buildAll("second");
        requireVerified("second");
        undo();
        requireVerified("first");
        requireVerified("second");
        buildAll("third");
        migrate(SPLIT, ask());
        requireVerified("first");
        requireVerified("second");
        requireVerified("third");
        buildAll("fourth");
        requireVerified("fourth");
    }

    @Test
    void thatAReleaseMadeAgainAfterTheUndoingHasTheSameAnnotations() throws Exception {
        build("first", "gold");
        migrate(MERGED);
        undo();
        build("third", "gold");
        Map<String, String> first = ReleasedProject.files(folder.resolve("firstgold"));
        Map<String, String> third = ReleasedProject.files(folder.resolve("thirdgold"));
        assertThat(third.keySet()).isEqualTo(first.keySet());
        ReleaseDifference difference = diff("1", "2");
        assertThat(difference.labels()).noneMatch(ReleaseDifference.LabelChange::isChange);
        assertThat(difference.schema()).isEmpty();
        assertThat(difference.after().schemaVersion()).isEqualTo(3);
    }

    private ReleaseDifference diff(String before, String after) throws Exception {
        return new DiffReleases(project.open, InstalledFormats.builtIn())
                .run(new DiffReleases.Request(before, after), Progress.NONE);
    }

    @Test
    void thatAMigrationIsSeenBetweenTwoReleases() throws Exception {
        Path first = build("first", "votes");
        migrate(MERGED);
        Path second = build("second", "votes");
        for (ReleaseDifference difference :
                List.of(
                        diff("1", "2"),
                        diff(first.toString(), second.toString()),
                        new DiffReleases(InstalledFormats.builtIn())
                                .run(
                                        new DiffReleases.Request(
                                                first.toString(), second.toString()),
                                        Progress.NONE))) {
            assertThat(difference.schema()).isNotEmpty();
            assertThat(difference.relabelled())
                    .singleElement()
                    .satisfies(each -> assertThat(each.count()).isEqualTo(7));
            assertThat(difference.labels())
                    .filteredOn(label -> label.id().equals("person"))
                    .noneMatch(ReleaseDifference.LabelChange::isChange);
        }
    }
}

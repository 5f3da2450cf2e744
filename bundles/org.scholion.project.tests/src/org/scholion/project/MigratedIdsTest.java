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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.Dismissal;
import org.scholion.curation.study.Layer;
import org.scholion.document.Fragment;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.json.JsonText;
import org.scholion.project.release.BuildRelease;
import org.scholion.schema.migration.MigrationStep;

/** Ids of the schema that are kept outside annotations mean the same after a migration. */
class MigratedIdsTest extends MigratedProject {

    private static final String RENAMED = BASE.replace("id=\"sort\"", "id=\"kind\"");

    MigratedIdsTest(@TempDir Path folder) throws Exception {
        super(folder);
    }

    @BeforeEach
    void finish() throws Exception {
        work.done("a", "asha", marks());
        work.done("a", "omar", person(0, 4), place("city", 14, 20), place("city", 40, 45));
    }

    private AgreementReport measured(Layer layer) throws Exception {
        return new MeasureSets(project.open)
                .run(
                        new MeasureSets.Request(
                                List.of(layer),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                IntervalSettings.STANDARD.none(),
                                "1",
                                AgreementScope.STANDARD),
                        Progress.NONE)
                .report();
    }

    private AgreementReport repeated(Path saved) throws Exception {
        return new MeasureSets(project.open).repeat(saved, "1", Progress.NONE).report();
    }

    private static List<Object> numbers(AgreementReport report) {
        return report.figures().stream()
                .<Object>map(f -> f.of() + " " + f.result().number())
                .toList();
    }

    @Test
    void thatASavedReportOfAnAttributeIsRepeatedUnderTheIdItHasNow() throws Exception {
        AgreementReport then = measured(Layer.attribute("sort"));
        assertThat(then.figures()).isNotEmpty();
        Path saved =
                Files.writeString(
                        folder.resolve("report.json"), JsonText.of(AgreementTree.of(then)));
        migrate(RENAMED, new MigrationStep.MoveAttribute("gpe", "sort", "kind"));
        AgreementReport now = repeated(saved);
        assertThat(now.settings().layers()).containsExactly(Layer.attribute("kind"));
        assertThat(numbers(now)).isEqualTo(numbers(then));
        undo();
        assertThat(repeated(saved).settings().layers()).containsExactly(Layer.attribute("sort"));
        assertThat(numbers(repeated(saved))).isEqualTo(numbers(then));
        migrate(BASE.replace(GPE, "<entity id=\"gpe\" name=\"Place\"/>"));
        assertThatThrownBy(() -> repeated(saved))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("attribute:sort");
    }

    private void released(Path recipe, String out) throws Exception {
        new BuildRelease(project.open, InstalledFormats.builtIn())
                .run(
                        new BuildRelease.Request(
                                folder.resolve(out), Optional.of(recipe), Optional.empty(), "lea"),
                        Progress.NONE);
    }

    @Test
    void thatARecipeMeansByAnOldIdOrNameWhatThatHasBecome() throws Exception {
        Path recipe =
                Files.writeString(
                        folder.resolve("recipe.yaml"),
                        "of: votes\ndocuments:\n  labels: [gpe, Place]\n");
        migrate(SPLIT);
        released(recipe, "one");
        assertThat(folder.resolve("one")).exists();
        undo();
        released(recipe, "two");
        migrate(BASE.replace(GPE, ""));
        assertThatThrownBy(() -> released(recipe, "three"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("gpe");
    }

    @Test
    void thatMarksOfAMigratedTypeAreStillLookedAtAgain() throws Exception {
        ListMarksOfTypes.Request gpe = new ListMarksOfTypes.Request("asha", Set.of("gpe"));
        ListMarksOfTypes list = new ListMarksOfTypes(project.open);
        assertThat(list.run(gpe, Progress.NONE).marks()).hasSize(2);
        migrate(SPLIT);
        assertThat(list.run(gpe, Progress.NONE).marks())
                .extracting(mark -> mark.annotation().typeId())
                .containsExactly("town", "state");
        undo();
        assertThat(list.run(gpe, Progress.NONE).marks())
                .extracting(mark -> mark.annotation().typeId())
                .containsExactly("gpe", "gpe");
        migrate(SPLIT);
        migrate(SPLIT, new MigrationStep.DropType("gpe"));
        assertThat(list.run(gpe, Progress.NONE).marks()).as("also of what went since").hasSize(2);
    }

    @Test
    void thatWhatWasDismissedIsDismissedForAllItMayBe() throws Exception {
        long document = work.document("a").id();
        Fragment place = new Fragment(14, 20);
        project.store().dismissals().add(document, "asha", new Dismissal(place, "gpe"));
        migrate(SPLIT);
        assertThat(project.store().dismissals().of(document, "asha"))
                .containsExactlyInAnyOrder(
                        new Dismissal(place, "town"),
                        new Dismissal(place, "state"),
                        new Dismissal(place, "gpe"));
        undo();
        assertThat(project.store().dismissals().of(document, "asha"))
                .containsExactly(new Dismissal(place, "gpe"));
        migrate(SPLIT);
        migrate(SPLIT, new MigrationStep.DropType("gpe"));
        assertThat(project.store().dismissals().of(document, "asha"))
                .containsExactlyInAnyOrder(
                        new Dismissal(place, "town"), new Dismissal(place, "state"));
    }
}

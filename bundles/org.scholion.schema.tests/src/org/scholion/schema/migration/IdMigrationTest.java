/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.schema.Schema;

class IdMigrationTest {

    private static IdMigration ids(Schema now, MigrationStep... steps) throws Exception {
        Schema base = Versions.base();
        return new IdMigration(
                new MigrationPlan(PlanJson.hash(base), PlanJson.hash(now), List.of(steps)),
                base,
                now);
    }

    @Test
    void thatATypeIsWhatItsAnnotationsHaveBecome() throws Exception {
        Schema now = Versions.with("id=\"minister\"", "id=\"human\"");
        IdMigration ids = ids(now, MigrationStep.MergeType.of("minister", "human"));
        assertThat(ids.types("minister")).containsExactly("human");
        assertThat(ids.types("person")).containsExactly("person");
    }

    @Test
    void thatASplitOrAskedTypeIsAllItMayBecome() throws Exception {
        Schema now = Versions.split();
        IdMigration split =
                ids(
                        now,
                        new MigrationStep.SplitType(
                                "gpe",
                                "sort",
                                new TreeMap<>(Map.of("city", "town")),
                                "state",
                                List.of()));
        assertThat(split.types("gpe")).containsExactly("state", "town");
        MigrationStep.AskType ask = new MigrationStep.AskType("gpe", List.of("town", "state"));
        Schema both = RetainedTypes.add(Versions.base(), now, List.of(ask));
        assertThat(ids(both, ask).types("gpe")).containsExactly("gpe", "state", "town");
    }

    @Test
    void thatWhatWentIsNothing() throws Exception {
        Schema now = Versions.with(Versions.GPE, "", "<allowed>gpe</allowed>", "");
        assertThat(ids(now, new MigrationStep.DropType("gpe")).types("gpe")).isEmpty();
        assertThat(ids(now).types("gpe")).as("nobody had one").isEmpty();
        IdMigration label =
                ids(
                        Versions.with(
                                "<documentLabel id=\"genre\" name=\"Genre\" tagSet=\"sorts\""
                                        + " multiple=\"true\"/>",
                                ""),
                        new MigrationStep.LabelToAttribute("genre", "gpe", "sort"));
        assertThat(label.types("genre")).isEmpty();
    }

    @Test
    void thatAnAttributeIsWhereItsValuesAre() throws Exception {
        String level = "<attribute id=\"level\" name=\"Level\" kind=\"tag\" tagSet=\"levels\"/>";
        Schema renamed = Versions.with("id=\"level\"", "id=\"rank\"");
        IdMigration moved =
                ids(renamed, new MigrationStep.MoveAttribute("person", "level", "rank"));
        assertThat(moved.attributes("level")).as("below it, too").containsExactly("rank");
        assertThat(moved.attributes("dead")).containsExactly("dead");
        IdMigration dropped =
                ids(Versions.with(level, ""), new MigrationStep.DropAttribute("person", "level"));
        assertThat(dropped.attributes("level")).isEmpty();
        IdMigration label =
                ids(
                        Versions.with(Versions.GPE, "<entity id=\"gpe\" name=\"Place\"></entity>"),
                        new MigrationStep.AttributeToLabel("gpe", "sort", "genre"));
        assertThat(label.attributes("sort")).isEmpty();
        assertThat(label.labels("sort")).containsExactly("genre");
        assertThat(label.labels("level")).isEmpty();
    }

    @Test
    void thatAnAttributeGoesWithItsTypeUnderTheIdItHasThere() throws Exception {
        Schema now =
                Versions.with(
                        Versions.GPE,
                        "<entity id=\"site\" name=\"Site\"><attribute id=\"kind\" name=\"Kind\""
                                + " kind=\"tag\" tagSet=\"sorts\"/></entity>",
                        "<allowed>gpe</allowed>",
                        "<allowed>site</allowed>");
        IdMigration ids =
                ids(
                        now,
                        new MigrationStep.MergeType(
                                "gpe",
                                "site",
                                new TreeMap<>(Map.of("sort", "kind")),
                                new TreeMap<>()));
        assertThat(ids.attributes("sort")).containsExactly("kind");
    }
}

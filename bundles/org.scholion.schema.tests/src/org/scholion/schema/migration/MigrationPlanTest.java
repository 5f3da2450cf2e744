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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.schema.Schema;

/** A plan is taken whole or refused with the step that is wrong. */
class MigrationPlanTest {

    private static MigrationPlan plan(Schema now, MigrationStep... steps) throws Exception {
        return new MigrationPlan(
                PlanJson.hash(Versions.base()), PlanJson.hash(now), List.of(steps));
    }

    private static MigrationPlan read(Schema now, String... steps) throws Exception {
        return PlanJson.read(
                "{\"format\":1,\"from\":\""
                        + PlanJson.hash(Versions.base())
                        + "\",\"to\":\""
                        + PlanJson.hash(now)
                        + "\",\"steps\":["
                        + String.join(",", steps)
                        + "]}",
                "plan.json");
    }

    private static void assertRefused(Schema now, MigrationPlan plan, String... said)
            throws Exception {
        Schema base = Versions.base();
        assertThatThrownBy(() -> plan.requireFit(base, now))
                .isInstanceOf(PlanMisfitException.class)
                .hasMessageContainingAll(said);
    }

    @Test
    void thatAPlanForOtherVersionsIsRefused() throws Exception {
        Schema split = Versions.split();
        MigrationPlan plan = MigrationPlan.proposed(Versions.base(), split, type -> true);
        assertRefused(Versions.with("name=\"Person\"", "name=\"Human\""), plan, "another schema");
        assertThatThrownBy(() -> plan.requireFit(split, split))
                .isInstanceOf(PlanMisfitException.class)
                .hasMessageContaining("another version");
    }

    @Test
    void thatWhatIsUndecidedIsNamed() throws Exception {
        assertRefused(Versions.split(), plan(Versions.split()), "undecided", "Place", "removed");
    }

    @Test
    void thatTwoStepsForTheSameAreRefusedAndTheSameStepTwiceIsOne() throws Exception {
        Schema now = Versions.split();
        List<MigrationStep> steps =
                new ArrayList<>(MigrationPlan.proposed(Versions.base(), now, t -> true).steps());
        steps.add(new MigrationStep.DropType("gpe"));
        assertRefused(
                now,
                new MigrationPlan(PlanJson.hash(Versions.base()), PlanJson.hash(now), steps),
                "both");
        steps.removeLast();
        steps.addAll(List.copyOf(steps));
        new MigrationPlan(PlanJson.hash(Versions.base()), PlanJson.hash(now), steps)
                .requireFit(Versions.base(), now);
    }

    @Test
    void thatWhatIsNotThereIsNamedWithItsStep() throws Exception {
        Schema now = Versions.split();
        MigrationStep drop = new MigrationStep.DropType("gpe");
        Map<MigrationStep, String> wrong =
                Map.ofEntries(
                        Map.entry(new MigrationStep.DropType("ship"), "ship"),
                        Map.entry(MigrationStep.MergeType.of("person", "ship"), "ship"),
                        Map.entry(MigrationStep.MergeType.of("person", "lives"), "cannot become"),
                        Map.entry(
                                new MigrationStep.MergeType(
                                        "person",
                                        "town",
                                        new TreeMap<>(Map.of("level", "height")),
                                        new TreeMap<>()),
                                "town/height"),
                        Map.entry(
                                new MigrationStep.MergeType(
                                        "lives",
                                        "lives",
                                        new TreeMap<>(),
                                        new TreeMap<>(Map.of("when", "who"))),
                                "lives/when"),
                        Map.entry(
                                new MigrationStep.SplitType(
                                        "person",
                                        "size",
                                        new TreeMap<>(Map.of("a", "town")),
                                        "town",
                                        List.of()),
                                "person/size"),
                        Map.entry(
                                new MigrationStep.SplitType(
                                        "person",
                                        "level",
                                        new TreeMap<>(Map.of("nicknam", "town")),
                                        "town",
                                        List.of()),
                                "levels/nicknam"),
                        Map.entry(
                                new MigrationStep.SplitType(
                                        "person",
                                        "level",
                                        new TreeMap<>(Map.of("name", "town")),
                                        "person",
                                        List.of()),
                                "must be asked"),
                        Map.entry(
                                new MigrationStep.AskType("person", List.of("town", "quote")),
                                "cannot become"),
                        Map.entry(new MigrationStep.AskType("person", List.of()), "must be asked"),
                        Map.entry(
                                new MigrationStep.MoveAttribute("person", "dead", "alive"),
                                "person/alive"),
                        Map.entry(
                                new MigrationStep.AttributeToLabel("person", "dead", "mood"),
                                "mood"),
                        Map.entry(
                                new MigrationStep.LabelToAttribute("genre", "person", "genre"),
                                "person/genre"),
                        Map.entry(new MigrationStep.DropAttribute("person", "age"), "person/age"),
                        Map.entry(
                                new MigrationStep.MergeTag("levels", "name", "label"),
                                "levels/label"),
                        Map.entry(new MigrationStep.DropTag("levels", "label"), "levels/label"),
                        Map.entry(
                                new MigrationStep.MergeRole("lives", "who", "whom"), "lives/whom"),
                        Map.entry(new MigrationStep.DropRole("lives", "whom"), "lives/whom"),
                        Map.entry(new MigrationStep.DropIntensity("person"), "person"),
                        Map.entry(new MigrationStep.Keep("entity:ship", "removed"), "entity:ship"),
                        Map.entry(new MigrationStep.Keep("entity:gpe", "removed"), "entity:gpe"));
        for (Map.Entry<MigrationStep, String> each : wrong.entrySet()) {
            assertRefused(now, plan(now, drop, each.getKey()), "Step 2", each.getValue());
        }
    }

    @Test
    void thatNobodyIsAskedAboutWhatIsAnotherKindNow() throws Exception {
        Schema now =
                Versions.with(
                        "<passage id=\"quote\" name=\"Quote\"/>",
                        "<entity id=\"quote\" name=\"Quote\"/><passage id=\"a\" name=\"A\"/>");
        assertRefused(
                now,
                plan(now, new MigrationStep.AskType("quote", List.of("a"))),
                "Step 1",
                "cannot wait");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"step\":\"merge-type\"}",
                "{\"step\":\"merge-type\",\"type\":\"person\"}",
                "{\"step\":\"merge-type\",\"type\":\"person\",\"into\":\"person\",\"attributes\":"
                        + "{\"level\":null}}",
                "{\"step\":\"merge-type\",\"type\":\"lives\",\"into\":\"lives\",\"roles\":"
                        + "{\"who\":null}}",
                "{\"step\":\"split-type\"}",
                "{\"step\":\"split-type\",\"type\":\"person\",\"attribute\":\"level\"}",
                "{\"step\":\"split-type\",\"type\":\"person\",\"attribute\":\"level\",\"into\":"
                        + "{\"name\":null},\"otherwise\":\"town\"}",
                "{\"step\":\"ask-type\"}",
                "{\"step\":\"ask-type\",\"type\":\"person\"}",
                "{\"step\":\"drop-type\"}",
                "{\"step\":\"move-attribute\",\"type\":\"person\",\"attribute\":\"dead\"}",
                "{\"step\":\"attribute-to-label\",\"type\":\"person\",\"attribute\":\"dead\"}",
                "{\"step\":\"label-to-attribute\",\"label\":\"genre\"}",
                "{\"step\":\"label-to-attribute\",\"label\":\"genre\",\"type\":\"person\"}",
                "{\"step\":\"drop-attribute\",\"type\":\"person\"}",
                "{\"step\":\"merge-tag\"}",
                "{\"step\":\"merge-tag\",\"tagSet\":\"levels\",\"tag\":\"name\"}",
                "{\"step\":\"drop-tag\",\"tagSet\":\"levels\"}",
                "{\"step\":\"merge-role\",\"type\":\"lives\",\"role\":\"who\"}",
                "{\"step\":\"drop-role\",\"type\":\"lives\"}",
                "{\"step\":\"drop-intensity\"}",
                "{\"step\":\"keep\"}",
                "{\"step\":\"keep\",\"element\":\"tagset\",\"change\":\"removed\"}",
            })
    void thatAStepThatLeavesSomethingOutIsRefusedByItsNumber(String step) throws Exception {
        Schema now = Versions.split();
        assertRefused(now, read(now, "{\"step\":\"drop-type\",\"type\":\"gpe\"}", step), "Step 2");
    }

    @Test
    void thatOnlyWhatIsKeptTouchesNothing() throws Exception {
        Schema now = Versions.with("name=\"Where\" maximum=\"-1\"", "name=\"Where\" maximum=\"1\"");
        MigrationPlan plan = MigrationPlan.proposed(Versions.base(), now, type -> true);
        assertThat(plan.isHarmless()).isTrue();
        assertThat(plan.touched(Versions.base())).isEmpty();
        assertThat(plan.judged(Versions.base())).containsExactly("lives");
    }

    @Test
    void thatAStepForATypeTouchesThoseBelowItWhereTheyHaveWhatItIsAbout() throws Exception {
        Schema now = Versions.with("id=\"dead\"", "id=\"late\"");
        assertThat(MigrationPlan.proposed(Versions.base(), now, t -> true).touched(Versions.base()))
                .containsExactlyInAnyOrder("person", "minister");
        Schema tags = Versions.with("<tag id=\"nominal\" name=\"Nominal\"/>", "");
        MigrationPlan dropped = plan(tags, new MigrationStep.DropTag("levels", "nominal"));
        assertThat(dropped.touched(Versions.base()))
                .containsExactlyInAnyOrder("person", "minister", "stance");
    }
}

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

/** What can become of annotations, for each kind of difference; the first choice is proposed. */
class SchemaDifferenceTest {

    private static List<MigrationStep> choices(Schema now, String path) throws Exception {
        return SchemaDifference.of(Versions.base(), now).decisions().stream()
                .filter(each -> SchemaDifference.path(each.change().element()).equals(path))
                .findFirst()
                .orElseThrow()
                .choices();
    }

    private static MigrationStep first(Schema now, String path) throws Exception {
        return choices(now, path).getFirst();
    }

    @Test
    void thatNamesAndWhatIsAddedDecideNothing() throws Exception {
        Schema now =
                Versions.with(
                        "name=\"Person\"",
                        "name=\"Human\"",
                        "<passage id=\"quote\"",
                        "<entity id=\"ship\" name=\"Ship\"/><passage id=\"quote\"");
        SchemaDifference difference = SchemaDifference.of(Versions.base(), now);
        assertThat(difference.changes()).hasSizeGreaterThan(1);
        assertThat(difference.decisions()).isEmpty();
        assertThat(MigrationPlan.proposed(Versions.base(), now, type -> true).steps()).isEmpty();
    }

    @Test
    void thatATypeWithAnotherIdAndTheSameNameIsTheSame() throws Exception {
        Schema now = Versions.with("id=\"gpe\"", "id=\"location\"", ">gpe<", ">location<");
        assertThat(first(now, "entity:gpe"))
                .isEqualTo(MigrationStep.MergeType.of("gpe", "location"));
    }

    @Test
    void thatATypeOfAnotherKindTakesItsAnnotationsAlong() throws Exception {
        Schema now = Versions.with("<passage id=\"quote\"", "<entity id=\"quote\"");
        assertThat(first(now, "passage:quote"))
                .isEqualTo(MigrationStep.MergeType.of("quote", "quote"));
    }

    @Test
    void thatNobodyIsAskedAboutWhatIsAnotherKindNow() throws Exception {
        Schema now =
                Versions.with(
                        "<passage id=\"quote\" name=\"Quote\"/>",
                        "<entity id=\"quote\" name=\"Quote\"/><passage id=\"a\" name=\"A\"/>"
                                + "<passage id=\"b\" name=\"B\"/>");
        assertThat(choices(now, "passage:quote"))
                .noneMatch(MigrationStep.AskType.class::isInstance)
                .contains(MigrationStep.MergeType.of("quote", "a"));
    }

    @Test
    void thatAnAttributeWithTheTagsOfTheNewTypesTellsThemApart() throws Exception {
        assertThat(choices(Versions.split(), "entity:gpe"))
                .startsWith(
                        new MigrationStep.SplitType(
                                "gpe",
                                "sort",
                                new TreeMap<>(Map.of("city", "town", "country", "state")),
                                "gpe",
                                List.of("town", "state")),
                        new MigrationStep.AskType("gpe", List.of("town", "state")),
                        MigrationStep.MergeType.of("gpe", "town"))
                .contains(new MigrationStep.DropType("gpe"))
                .contains(MigrationStep.MergeType.of("gpe", "person"));
    }

    @Test
    void thatATypeWithNothingInItsPlaceIsDeletedUnlessAnotherIsChosen() throws Exception {
        Schema now = Versions.with(Versions.GPE, "", "<allowed>gpe</allowed>", "");
        assertThat(choices(now, "entity:gpe"))
                .contains(
                        new MigrationStep.DropType("gpe"),
                        MigrationStep.MergeType.of("gpe", "minister"));
        assertThat(SchemaDifference.of(Versions.base(), now).proposed(type -> false))
                .contains(new MigrationStep.DropType("gpe"));
    }

    @Test
    void thatAnAttributeIsMovedByItsNameElseLost() throws Exception {
        assertThat(
                        first(
                                Versions.with("id=\"dead\"", "id=\"late\""),
                                "entity:person/attribute:dead"))
                .isEqualTo(new MigrationStep.MoveAttribute("person", "dead", "late"));
        assertThat(
                        first(
                                Versions.with("kind=\"flag\"", "kind=\"text\""),
                                "entity:person/attribute:dead"))
                .isEqualTo(new MigrationStep.MoveAttribute("person", "dead", "dead"));
        assertThat(
                        choices(
                                Versions.with(
                                        "<attribute id=\"dead\" name=\"Dead\" kind=\"flag\"/>", ""),
                                "entity:person/attribute:dead"))
                .containsExactly(
                        new MigrationStep.DropAttribute("person", "dead"),
                        new MigrationStep.MoveAttribute("person", "dead", "level"));
    }

    @Test
    void thatAnAttributeAndALabelOfOneNameBecomeEachOther() throws Exception {
        Schema label =
                Versions.with(
                        "<attribute id=\"sort\" name=\"Sort\" kind=\"tag\" tagSet=\"sorts\"/>",
                        "",
                        "<documentLabel id=\"genre\"",
                        "<documentLabel id=\"sort\" name=\"Sort\" tagSet=\"sorts\"/>"
                                + "<documentLabel id=\"genre\"");
        assertThat(first(label, "entity:gpe/attribute:sort"))
                .isEqualTo(new MigrationStep.AttributeToLabel("gpe", "sort", "sort"));
        Schema attribute =
                Versions.with(
                        "<documentLabel id=\"genre\" name=\"Genre\" tagSet=\"sorts\""
                                + " multiple=\"true\"/>",
                        "",
                        "<attribute id=\"sort\"",
                        "<attribute id=\"genre\" name=\"Genre\" kind=\"tags\" tagSet=\"sorts\"/>"
                                + "<attribute id=\"sort\"");
        assertThat(first(attribute, "label:genre"))
                .isEqualTo(new MigrationStep.LabelToAttribute("genre", "gpe", "genre"));
    }

    @Test
    void thatATagGoesToTheOneOfItsNameOrANewOneElseStays() throws Exception {
        assertThat(
                        first(
                                Versions.with("id=\"oppose\"", "id=\"against\""),
                                "tagset:polarity/tag:oppose"))
                .isEqualTo(new MigrationStep.MergeTag("polarity", "oppose", "against"));
        List<MigrationStep> gone =
                choices(
                        Versions.with("<tag id=\"oppose\" name=\"Oppose\"/>", ""),
                        "tagset:polarity/tag:oppose");
        assertThat(gone)
                .containsExactly(
                        new MigrationStep.Keep("tagset:polarity/tag:oppose", "removed"),
                        new MigrationStep.DropTag("polarity", "oppose"),
                        new MigrationStep.MergeTag("polarity", "oppose", "support"));
    }

    @Test
    void thatARoleGoesToTheOneOfItsNameElseIsLost() throws Exception {
        assertThat(first(Versions.with("id=\"where\"", "id=\"at\""), "relation:lives/role:where"))
                .isEqualTo(new MigrationStep.MergeRole("lives", "where", "at"));
        assertThat(
                        first(
                                Versions.with(
                                        "<role id=\"where\" name=\"Where\" maximum=\"-1\">"
                                                + "<allowed>gpe</allowed></role>",
                                        ""),
                                "relation:lives/role:where"))
                .isEqualTo(new MigrationStep.DropRole("lives", "where"));
    }

    @Test
    void thatWhatIsStricterIsLeftForLaterAndAnIntensityIsLost() throws Exception {
        assertThat(
                        choices(
                                Versions.with(
                                        "name=\"Where\" maximum=\"-1\"",
                                        "name=\"Where\" maximum=\"1\""),
                                "relation:lives/role:where"))
                .containsExactly(new MigrationStep.Keep("relation:lives/role:where", "maximum"));
        assertThat(choices(Versions.with(" intensity=\"levels\"", ""), "stance:stance"))
                .containsExactly(new MigrationStep.DropIntensity("stance"));
    }

    @Test
    void thatALabelWithFewerValuesKeepsOneAndIsAskedAboutToo() throws Exception {
        assertThat(first(Versions.with(" multiple=\"true\"", ""), "label:genre"))
                .isEqualTo(MigrationStep.MergeType.of("genre", "genre"));
    }

    @Test
    void thatEveryChoiceOfEveryDecisionFitsAndSettlesIt() throws Exception {
        List<Schema> others =
                List.of(
                        Versions.split(),
                        Versions.with("<passage id=\"quote\"", "<entity id=\"quote\""),
                        Versions.with(" multiple=\"true\"", ""),
                        Versions.with("id=\"dead\"", "id=\"late\""),
                        Versions.with("<tag id=\"oppose\" name=\"Oppose\"/>", ""),
                        Versions.with("id=\"where\"", "id=\"at\""),
                        Versions.with(
                                "<entity id=\"minister\" name=\"Minister\" parent=\"person\"/>",
                                ""),
                        Versions.with("<relation id=\"lives\"", "<relation id=\"dwells\""),
                        Versions.with(" intensity=\"levels\"", ""));
        Schema base = Versions.base();
        for (Schema now : others) {
            SchemaDifference difference = SchemaDifference.of(base, now);
            assertThat(difference.decisions()).isNotEmpty();
            for (SchemaDifference.Decision decision : difference.decisions()) {
                for (MigrationStep choice : decision.choices()) {
                    assertThat(new StepCheck(base, now, difference).wrong(choice))
                            .as(choice.toString())
                            .isEmpty();
                    assertThat(difference.unsettled(List.of(choice), base))
                            .as(choice.toString())
                            .doesNotContain(decision);
                }
            }
            MigrationPlan.proposed(base, now, type -> true).requireFit(base, now);
            MigrationPlan.proposed(base, now, type -> false).requireFit(base, now);
        }
    }
}

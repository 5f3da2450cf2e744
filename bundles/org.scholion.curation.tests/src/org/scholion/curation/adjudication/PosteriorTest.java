/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.annotators.AnnotatorModel;
import org.scholion.agreement.annotators.DawidSkene;
import org.scholion.agreement.annotators.Mace;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** Which choices are closed, whose votes count, and what models make of them. */
class PosteriorTest {

    private static final String SCHEMA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="s" name="S">
              <tagSet id="size" name="Size"><tag id="big" name="Big"/><tag id="small" name="Small"/></tagSet>
              <tagSet id="genre" name="Genre"><tag id="news" name="News"/><tag id="essay" name="Essay"/></tagSet>
              <tagSet id="free" name="Free" open="true"><tag id="x" name="X"/></tagSet>
              <entity id="per" name="Person">
                <attribute id="size" name="Size" kind="tag" tagSet="size"/>
                <attribute id="free" name="Free" kind="tag" tagSet="free"/>
                <attribute id="said" name="Said" kind="text"/>
              </entity>
              <entity id="org" name="Organisation"/>
              <documentLabel id="genre" name="Genre" tagSet="genre"/>
            </scholion:schema>
            """;

    private static final List<String> MEMBERS = List.of("a", "b", "c", "d");

    private final Schema schema;

    PosteriorTest() throws Exception {
        schema = SchemaXml.read(SCHEMA, "test");
    }

    private static Mention sized(String type, int begin, Optional<String> size) {
        Mention mention = Marks.mention(type, begin, begin + 1);
        return size.isEmpty()
                ? mention
                : (Mention)
                        mention.withHeader(
                                mention.header()
                                        .withAttribute(
                                                "size",
                                                Optional.of(AttributeValue.Tags.of(size.get())))
                                        .withAttribute(
                                                "free", Optional.of(AttributeValue.Tags.of("x")))
                                        .withAttribute(
                                                "said", Optional.of(new AttributeValue.Text("t"))));
    }

    private List<Posterior> of(MemberMarks... workers) {
        ClosedChoices choices = new ClosedChoices(schema);
        choices.add(
                "doc",
                Judgement.of(Marks.TEXT, List.of(workers), List.of(), List.of(), Meaning.PLAIN));
        return Posterior.of(choices, 5);
    }

    /** An oracle: the same votes, written as a table, by the models themselves. */
    @Test
    void thatTheFiguresAreThoseOfTheModelsOnTheVotesAsATable() throws Exception {
        Random random = new Random(20261126);
        List<List<Annotation>> marks = new ArrayList<>();
        MEMBERS.forEach(member -> marks.add(new ArrayList<>()));
        ItemStudyBuilder table =
                ItemStudy.builder()
                        .labels(List.of("not-marked", "org", "per"), false)
                        .annotators(MEMBERS);
        int items = 0;
        for (int place = 0; place < 25; place++) {
            List<String> votes = new ArrayList<>();
            for (int m = 0; m < MEMBERS.size(); m++) {
                String type = random.nextInt(3) == 0 ? "org" : "per";
                votes.add(random.nextInt(4) == 0 ? "not-marked" : type);
            }
            if (votes.stream().anyMatch(vote -> !vote.equals("not-marked"))) {
                for (int m = 0; m < MEMBERS.size(); m++) {
                    table.rate(String.valueOf(items), MEMBERS.get(m), votes.get(m));
                    if (!votes.get(m).equals("not-marked")) {
                        marks.get(m).add(Marks.mention(votes.get(m), 2 * place, 2 * place + 1));
                    }
                }
                items++;
            }
        }
        List<MemberMarks> workers = new ArrayList<>();
        for (int m = 0; m < MEMBERS.size(); m++) {
            workers.add(Marks.of(MEMBERS.get(m), marks.get(m)));
        }
        ClosedChoices choices = new ClosedChoices(schema);
        choices.add(
                "doc", Judgement.of("x ".repeat(60), workers, List.of(), List.of(), Meaning.PLAIN));
        Posterior types = Posterior.of(choices, 5).get(0);
        assertThat(types.places()).hasSize(items);
        ItemStudy study = table.build();
        for (AnnotatorModel model :
                List.of(DawidSkene.standard().fit(study), Mace.standard(5).fit(study))) {
            for (int i = 0; i < items; i++) {
                for (int l = 0; l < study.labels().size(); l++) {
                    assertThat(
                                    types.places()
                                            .get(i)
                                            .probabilities()
                                            .get(model.name())
                                            .get(study.labels().get(l)))
                            .isCloseTo(model.posterior()[i][l], within(1e-9));
                }
            }
            assertThat(types.models().get(model.name()).members()).isEqualTo(model.competences());
        }
    }

    @Test
    void thatItTakesThreeRatersAndSaysSo() {
        List<Posterior> two =
                of(
                        Marks.of("a", Marks.mention("per", 0, 2)),
                        Marks.of("b", Marks.mention("org", 0, 2)));
        assertThat(two).hasSize(1);
        assertThat(two.get(0).few()).isEqualTo(1);
        assertThat(two.get(0).places()).isEmpty();
        assertThat(two.get(0).undefined().orElseThrow().code())
                .isEqualTo("curation.posterior.raters");
    }

    @Test
    void thatItIsUndefinedWhereAllSayTheSame() {
        List<Posterior> same =
                of(
                        Marks.of("a", Marks.mention("per", 0, 2)),
                        Marks.of("b", Marks.mention("per", 0, 2)),
                        Marks.of("c", Marks.mention("per", 0, 2)));
        assertThat(same.get(0).undefined().orElseThrow().code())
                .isEqualTo("curation.posterior.same");
        assertThat(same.get(0).places().get(0).probabilities()).isEmpty();
    }

    @Test
    void thatNotMarkedIsALabelAndOnlyClosedValuesAreChoices() {
        List<Posterior> all =
                of(
                        Marks.of("a", sized("per", 0, Optional.of("big")), label("news")),
                        Marks.of("b", sized("per", 0, Optional.of("small")), label("essay")),
                        Marks.of("c", sized("per", 0, Optional.of("big"))),
                        Marks.of("d"));
        assertThat(all)
                .extracting(each -> each.question().kind(), each -> each.question().attributeId())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                AnnotationKind.ENTITY, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                AnnotationKind.ENTITY, Optional.of("size")),
                        org.assertj.core.groups.Tuple.tuple(
                                AnnotationKind.DOCUMENT_LABEL, Optional.empty()));
        assertThat(all.get(0).places().get(0).item().votes())
                .containsEntry("a", "per")
                .containsEntry("d", "not-marked");
        assertThat(all.get(1).places().get(0).item().votes())
                .containsOnlyKeys("a", "b", "c")
                .containsEntry("b", "small");
        assertThat(all.get(2).places().get(0).item().votes())
                .containsEntry("a", "news")
                .containsEntry("c", "not-marked");
        assertThat(all.get(2).places().get(0).probabilities().get("mace"))
                .containsOnlyKeys("essay", "news", "not-marked");
    }

    private static DocumentLabel label(String tag) {
        return new DocumentLabel(Marks.header("genre"), AttributeValue.Tags.of(tag));
    }

    @Test
    void thatVotesAreThoseBeforeAdjudication() throws Exception {
        List<MemberMarks> then =
                List.of(
                        Marks.of("a", Marks.mention("per", 0, 2)),
                        Marks.of("b", Marks.mention("per", 0, 2)),
                        Marks.of("c", Marks.mention("org", 0, 2)));
        Adjudicated adjudicated = new Adjudicated();
        adjudicated.settle(then, new Rule.Majority());
        List<MemberMarks> now =
                List.of(then.get(0), then.get(1), Marks.of("c", Marks.mention("per", 0, 2)));
        ClosedChoices choices = new ClosedChoices(schema);
        choices.add("doc", adjudicated.judge(now));
        ClosedChoices.Item item = choices.items().values().iterator().next().get(0);
        assertThat(item.votes()).containsEntry("c", "org");
        assertThat(item.gold()).contains("per");
    }
}

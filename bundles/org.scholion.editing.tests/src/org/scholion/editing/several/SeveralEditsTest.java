/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.several;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.CommonValue;
import org.scholion.editing.intent.News;
import org.scholion.editing.intent.ValueKeys;
import org.scholion.schema.AnnotationType;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * What is done to several annotations is one step, and what one of them refuses is done to none.
 */
@NonNullByDefault
class SeveralEditsTest {

    private final News news = News.of(News.TEXT);
    private final AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
    private final AnnotationId moscow = news.mark("gpe", "Moscow");
    private final AnnotationId india = news.mark("gpe", "India");
    private final SeveralEdits several =
            new SeveralEdits(news.document(), news.edits(), news.texts());

    private SeveralMarks marks(AnnotationId... ids) {
        return SeveralMarks.of(news.document(), List.of(ids));
    }

    private static AnnotationType type(String id) {
        return News.schema().type(id).orElseThrow();
    }

    private Annotation find(AnnotationId id) {
        return news.document().find(id).orElseThrow();
    }

    private static String text(Message message) {
        return Words.in(Locale.ENGLISH).say(message).replaceAll("[\u2066-\u2069]", "");
    }

    private static String why(SeveralStep step) {
        assertThat(step).isInstanceOf(SeveralStep.Nothing.class);
        return text(((SeveralStep.Nothing) step).why());
    }

    /** Does a step, and asserts that its inverse takes all of it back. */
    private String done(SeveralStep step) {
        assertThat(step).isInstanceOf(SeveralStep.Change.class);
        SeveralStep.Change change = (SeveralStep.Change) step;
        Operation operation = change.operation();
        Collection<Annotation> before = List.copyOf(news.document().all());
        news.apply(operation);
        Collection<Annotation> after = List.copyOf(news.document().all());
        news.apply(operation.inverse());
        assertThat(news.document().all()).containsExactlyElementsOf(before);
        news.apply(operation);
        assertThat(news.document().all()).containsExactlyElementsOf(after);
        return text(change.said());
    }

    @Test
    void thatTheTypeOfAllIsChangedInOneStep() {
        String said = done(several.changeType(marks(lavrov, moscow, india), type("place")));
        assertThat(said).isEqualTo("3 marks are Place now. One step: Ctrl+Z takes it back.");
        assertThat(List.of(lavrov, moscow, india))
                .allMatch(id -> find(id).typeId().equals("place"));
        assertThat(why(several.changeType(marks(lavrov, moscow), type("place"))))
                .isEqualTo("All are Place already.");
    }

    @Test
    void thatATypeThatOneCannotHaveIsGivenToNone() {
        AnnotationId relation = news.relate("location", "located", lavrov, "place", moscow);
        assertThat(why(several.changeType(marks(lavrov, moscow, relation), type("place"))))
                .isEqualTo("1 of the 3 selected marks cannot be Place, so none was changed.");
    }

    @Test
    void thatAStepOfWhichOnePartCannotBeDoneDoesNothing() {
        SeveralStep step = several.changeType(marks(lavrov, moscow), type("place"));
        news.apply(news.edits().deletion(List.of(moscow)).orElseThrow());
        assertThatThrownBy(() -> news.apply(((SeveralStep.Change) step).operation()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(find(lavrov).typeId()).isEqualTo("person");
    }

    @Test
    void thatADeletionOfAllIsOneStepAndSaysWhatGoesWithThem() {
        news.relate("location", "located", lavrov, "place", moscow);
        news.relate("location", "located", lavrov, "place", india);
        news.make(
                news.edits()
                        .newStance(
                                StanceDraft.ofCue("stance", news.span("praised"))
                                        .withTargets(List.of(EndDraft.Given.annotation(india)))));
        assertThat(done(several.delete(marks(india, moscow))))
                .isEqualTo(
                        "Deleted 2 marks and 2 relations; 1 stance has no target now."
                                + " Ctrl+Z takes it back.");
        assertThat(news.document().find(moscow)).isEmpty();
        assertThat(why(several.delete(new SeveralMarks(List.of()))))
                .isEqualTo("What was selected is gone.");
    }

    @Test
    void thatWhatIsDeletedTogetherIsNotCountedAsGoingAlong() {
        AnnotationId relation = news.relate("location", "located", lavrov, "place", moscow);
        assertThat(done(several.delete(marks(lavrov, moscow, relation))))
                .isEqualTo("Deleted 3 marks. Ctrl+Z takes it back.");
    }

    @Test
    void thatMentionsWithoutReferentGetOneNamedByTheLongestWords() {
        AnnotationId he = news.mark("person", "He");
        done(several.sameReferent(marks(he, lavrov, moscow)));
        Referent made = referent(he);
        assertThat(made.name()).isEqualTo("Sergey Lavrov");
        assertThat(made.typeId()).isEqualTo("person");
        assertThat(news.texts().mentions(made.id())).hasSize(3);
        assertThat(why(several.sameReferent(marks(he, lavrov))))
                .isEqualTo("They mean the same already.");
    }

    @Test
    void thatReferentsBecomeTheOneMostMentionsMeanAndTheRestJoinsIt() {
        AnnotationId he = news.mark("person", "He");
        AnnotationId minister = news.mark("role", "Foreign Minister");
        AnnotationId monday = news.mark("date", "Monday");
        AnnotationId few = news.make(news.edits().newReferent("Monday", "date", List.of(monday)));
        AnnotationId most =
                news.make(news.edits().newReferent("Lavrov", "person", List.of(lavrov, he)));
        done(several.sameReferent(marks(monday, minister, lavrov)));
        assertThat(news.document().find(few)).isEmpty();
        assertThat(news.texts().mentions(most))
                .extracting(Mention::id)
                .containsExactlyInAnyOrder(monday, minister, lavrov, he);
    }

    @Test
    void thatOnlyMentionsAreMadeToMeanTheSame() {
        AnnotationId relation = news.relate("location", "located", lavrov, "place", moscow);
        assertThat(why(several.sameReferent(marks(lavrov, moscow, relation))))
                .isEqualTo(
                        "Only mentions mean someone, and 1 of the 3 selected marks are none, so"
                                + " nothing was changed.");
    }

    private Referent referent(AnnotationId mention) {
        return (Referent) find(((Mention) find(mention)).referent().orElseThrow());
    }

    @Test
    void thatAKeyGivesAllItsValueInOneStep() {
        ValueKeys keys = new ValueKeys(News.schema());
        assertThat(keys.of(marks(lavrov, moscow).all()))
                .extracting(ValueKeys.Keyed::value)
                .containsExactly("Name", "Nominal", "Pronominal", "Adjectival");
        press(keys, '1', lavrov);
        assertThat(keys.of(marks(lavrov, moscow).all()))
                .noneMatch(ValueKeys.Keyed::chosen)
                .noneMatch(ValueKeys.Keyed::proposed);
        press(keys, '2', lavrov, moscow);
        assertThat(List.of(lavrov, moscow))
                .allMatch(
                        id ->
                                find(id).header()
                                        .attributes()
                                        .equals(
                                                Map.of(
                                                        "level",
                                                        AttributeValue.Tags.of("nominal"))));
        assertThat(keys.press(news.edits(), marks(lavrov, moscow).all(), '2')).isEmpty();
        assertThat(keys.of(marks(lavrov, moscow).all()))
                .extracting(ValueKeys.Keyed::chosen)
                .containsExactly(false, true, false, false);
    }

    private void press(ValueKeys keys, char key, AnnotationId... ids) {
        news.apply(keys.press(news.edits(), marks(ids).all(), key).orElseThrow());
    }

    @Test
    void thatAnnotationsWithoutACommonAttributeHaveNoKeys() {
        ValueKeys keys = new ValueKeys(News.schema());
        AnnotationId minister = news.mark("role", "Foreign Minister");
        List<Annotation> mixed = marks(lavrov, minister).all();
        assertThat(keys.of(mixed)).isEmpty();
        assertThat(keys.press(news.edits(), mixed, '1')).isEmpty();
        assertThat(keys.hasNext(mixed)).isFalse();
        assertThat(CommonValue.of(News.schema(), mixed)).isEmpty();
    }

    @Test
    void thatASignGivesAllStancesItsPolarity() {
        ValueKeys keys = new ValueKeys(News.schema());
        AnnotationId one = stance("rejected");
        AnnotationId other = stance("praised");
        press(keys, '-', one);
        assertThat(keys.of(marks(one, other).all())).noneMatch(ValueKeys.Keyed::chosen);
        press(keys, '+', one, other);
        assertThat(keys.of(marks(one, other).all()).get(0).chosen()).isTrue();
        assertThat(keys.next(marks(one, other).all())).isTrue();
        assertThat(keys.asked(marks(one, other).all())).contains("Act");
        assertThat(keys.asked(marks(one).all())).isEmpty();
    }

    private AnnotationId stance(String cue) {
        return news.make(news.edits().newStance(StanceDraft.ofCue("stance", news.span(cue))));
    }

    @Test
    void thatValuesInCommonAreToldApartFromMixedOnesAndNone() {
        assertThat(level(lavrov, moscow)).isEqualTo(new Level(Optional.empty(), false));
        press(new ValueKeys(News.schema()), '1', lavrov);
        assertThat(level(lavrov, moscow)).isEqualTo(new Level(Optional.empty(), true));
        press(new ValueKeys(News.schema()), '1', moscow);
        assertThat(level(lavrov, moscow))
                .isEqualTo(new Level(Optional.of(AttributeValue.Tags.of("name")), false));
    }

    private record Level(Optional<AttributeValue> value, boolean mixed) {}

    private Level level(AnnotationId... ids) {
        CommonValue level = CommonValue.of(News.schema(), marks(ids).all()).get(0);
        assertThat(level.attribute().id()).isEqualTo("level");
        return new Level(level.value(), level.mixed());
    }

    @Test
    void thatTheSameWordsAreFoundWhateverTheirTypeAndTheSameTypeWhateverItsWords() {
        News other = News.of("India met India. India  won.");
        AnnotationId first = other.mark("gpe", "India");
        AnnotationId second = other.make(other.edits().newMention("organisation", Span.of(10, 15)));
        AnnotationId third = other.mark("event", "India  won");
        assertThat(
                        SeveralMarks.withWordsOf(
                                        other.document(),
                                        other.document().text(),
                                        other.document().find(second).orElseThrow())
                                .ids())
                .containsExactly(first, second);
        assertThat(
                        SeveralMarks.withTypeOf(
                                        other.document(),
                                        other.document().find(third).orElseThrow())
                                .ids())
                .containsExactly(third);
    }

    @Test
    void thatTheKindAndTypeOfAllAreKnown() {
        AnnotationId relation = news.relate("location", "located", lavrov, "place", moscow);
        assertThat(marks(moscow, india).typeId()).contains("gpe");
        assertThat(marks(moscow, india).kind()).contains(AnnotationKind.ENTITY);
        assertThat(marks(moscow, lavrov).typeId()).isEmpty();
        assertThat(marks(moscow, relation).kind()).isEmpty();
        assertThat(marks(india, lavrov, india).ids()).containsExactly(lavrov, india);
        news.make(news.edits().newReferent("India", "gpe", List.of(india)));
        assertThat(SeveralMarks.withTypeOf(news.document(), find(india)).ids())
                .containsExactly(moscow, india);
    }

    @Test
    void thatFlaggingFlagsAllUntilAllAre() {
        done(several.toggleUnsure(marks(lavrov)));
        done(several.toggleUnsure(marks(lavrov, moscow)));
        assertThat(List.of(lavrov, moscow)).allMatch(id -> find(id).header().unsure());
        done(several.toggleUnsure(marks(lavrov, moscow)));
        assertThat(List.of(lavrov, moscow)).noneMatch(id -> find(id).header().unsure());
        done(several.confirmProposals(marks(lavrov, moscow)));
        assertThat(why(several.confirmProposals(marks(lavrov, moscow))))
                .startsWith("Nothing is proposed");
    }
}

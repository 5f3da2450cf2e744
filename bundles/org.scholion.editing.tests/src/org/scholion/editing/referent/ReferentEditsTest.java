/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.News;
import org.scholion.editing.several.SeveralStep;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** Referents are named, made one, split and grouped in one step each. */
@NonNullByDefault
class ReferentEditsTest {

    private final News news = News.of(News.TEXT);
    private final AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
    private final AnnotationId he = news.mark("person", "He");
    private final AnnotationId moscow = news.mark("gpe", "Moscow");
    private final AnnotationId india = news.mark("gpe", "India");
    private final AnnotationId minister = referent("Lavrov", "person", lavrov, he);
    private final AnnotationId city = referent("Moscow", "gpe", moscow);
    private final AnnotationId country = referent("", "gpe", india);
    private final ReferentEdits edits =
            new ReferentEdits(news.document(), news.edits(), news.texts());

    private AnnotationId referent(String name, String type, AnnotationId... mentions) {
        return news.make(news.edits().newReferent(name, type, List.of(mentions)));
    }

    private Referent find(AnnotationId id) {
        return (Referent) news.document().find(id).orElseThrow();
    }

    private Optional<AnnotationId> meaning(AnnotationId mention) {
        return ((Mention) news.document().find(mention).orElseThrow()).referent();
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
        Operation operation = ((SeveralStep.Change) step).operation();
        Collection<Annotation> before = List.copyOf(news.document().all());
        news.apply(operation);
        Collection<Annotation> after = List.copyOf(news.document().all());
        news.apply(operation.inverse());
        assertThat(news.document().all()).containsExactlyElementsOf(before);
        news.apply(operation);
        assertThat(news.document().all()).containsExactlyElementsOf(after);
        return text(((SeveralStep.Change) step).said());
    }

    @Test
    void thatAReferentIsNamed() {
        news.apply(edits.name(country, " Bharat ").orElseThrow());
        assertThat(find(country).name()).isEqualTo("Bharat");
        assertThat(edits.name(country, "Bharat")).isEmpty();
    }

    @Test
    void thatTheNamedOneWithMostMentionsTakesTheOthersOver() {
        assertThat(done(edits.merge(List.of(country, city, minister))))
                .isEqualTo("3 referents are one now: “Lavrov”. Ctrl+Z takes it back.");
        assertThat(List.of(lavrov, he, moscow, india))
                .allMatch(id -> meaning(id).equals(Optional.of(minister)));
        assertThat(why(edits.merge(List.of(minister, minister))))
                .isEqualTo("Select two referents or more to make them one.");
    }

    @Test
    void thatMentionsAreSplitOffAndTheRestStays() {
        assertThat(done(edits.split(List.of(he))))
                .isEqualTo("1 mention has a referent of its own now: “He”. Ctrl+Z takes it back.");
        assertThat(meaning(lavrov)).contains(minister);
        assertThat(find(meaning(he).orElseThrow()).name()).isEqualTo("He");
        assertThat(why(edits.split(List.of(minister)))).startsWith("Select mentions");
    }

    @Test
    void thatMentionsMeanNobodyOnceTheyAreUnlinked() {
        assertThat(done(edits.unlink(List.of(he, lavrov))))
                .isEqualTo("2 mentions mean nobody now. Ctrl+Z takes it back.");
        assertThat(meaning(he)).isEmpty();
    }

    @Test
    void thatReferentsBecomeAGroupAndOthersJoinIt() {
        done(edits.group(List.of(city, country), "The places"));
        AnnotationId group =
                news.document().all().stream()
                        .filter(one -> one instanceof Referent r && !r.members().isEmpty())
                        .map(Annotation::id)
                        .findFirst()
                        .orElseThrow();
        assertThat(find(group).members()).containsExactly(city, country);
        assertThat(find(group).name()).isEqualTo("The places");
        assertThat(edits.growing(List.of(group, minister))).contains(find(group));
        done(edits.group(List.of(minister, group), ""));
        assertThat(find(group).members()).containsExactly(city, country, minister);
        assertThat(why(edits.group(List.of(minister, group), ""))).contains("members of");
        assertThat(done(edits.leave(group, List.of(city, minister))))
                .isEqualTo("2 members have left “The places”. Ctrl+Z takes it back.");
        assertThat(find(group).members()).containsExactly(country);
        assertThat(why(edits.group(List.of(city), ""))).startsWith("Select two");
    }

    @Test
    void thatAGroupIsNoMemberOfItsOwnMembers() {
        AnnotationId inner = news.make(news.edits().newGroup("inner", "", List.of(city, country)));
        AnnotationId outer = news.make(news.edits().newGroup("outer", "", List.of(inner)));
        assertThat(edits.growing(List.of(outer, inner))).isEmpty();
        assertThat(done(edits.group(List.of(outer, inner), "both"))).contains("group");
        news.apply(news.edits().deletion(List.of(city, country)).orElseThrow());
        // the inner one has no members any more, and could become a member of none but itself
        assertThat(why(edits.group(List.of(inner, outer), ""))).contains("already");
    }

    @Test
    void thatADeletedReferentsMentionsStay() {
        assertThat(done(edits.delete(List.of(minister))))
                .isEqualTo("Deleted “Lavrov”; 2 mentions mean nobody now. Ctrl+Z takes it back.");
        assertThat(meaning(he)).isEmpty();
        assertThat(why(edits.delete(List.of(minister)))).isEqualTo("What was selected is gone.");
    }

    @Test
    void thatOneGoesFromMentionToMentionOfTheSameAndRoundTheEnd() {
        Mention first = (Mention) news.document().find(lavrov).orElseThrow();
        Mention last = (Mention) news.document().find(he).orElseThrow();
        assertThat(SameMentions.next(news.document(), first, true)).contains(last);
        assertThat(SameMentions.next(news.document(), last, true)).contains(first);
        assertThat(SameMentions.next(news.document(), first, false)).contains(last);
        Mention only = (Mention) news.document().find(moscow).orElseThrow();
        assertThat(SameMentions.next(news.document(), only, true)).isEmpty();
        done(edits.unlink(List.of(moscow)));
        Mention nobody = (Mention) news.document().find(moscow).orElseThrow();
        assertThat(SameMentions.next(news.document(), nobody, true)).isEmpty();
    }

    @Test
    void thatMentionsAndMembersStandBelowTheReferentsThatAreOpen() {
        AnnotationId group = news.make(news.edits().newGroup("all", "", List.of(city, country)));
        List<ReferentRow> rows = new ReferentRows(news.document()).rows().all();
        assertThat(rows).extracting(ReferentRow::key).contains(minister, city, country, group);
        assertThat(rows.get(0).key()).isEqualTo(minister);
        assertThat(ReferentLine.of(rows, Set.of())).hasSize(4);
        assertThat(ReferentLine.of(rows, Set.of(minister, group)))
                .extracting(ReferentLine::key)
                .contains(
                        new ReferentLine.Key(minister, lavrov),
                        new ReferentLine.Key(minister, he),
                        new ReferentLine.Key(group, city))
                .hasSize(8);
    }
}

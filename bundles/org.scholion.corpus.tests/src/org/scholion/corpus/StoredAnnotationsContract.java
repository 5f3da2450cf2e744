/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Mention;
import org.scholion.document.operation.CreateAnnotation;

/** What every implementation of stored annotations does. */
public abstract class StoredAnnotationsContract extends StoreContract {

    @Test
    void thatContentsAreTheSetAndItsAnnotations() throws Exception {
        AnnotationSet set = newSet();
        Mention one = Samples.mention(0, 3);
        Mention two = Samples.mention(4, 8);
        append(set, new CreateAnnotation(two));
        append(set, new CreateAnnotation(one));
        SetContents contents = store.annotations().contents(set.id());
        assertThat(contents.set()).isEqualTo(store.sets().find(set.id()).orElseThrow());
        assertThat(contents.annotations())
                .containsExactlyInAnyOrder(one, two)
                .isSortedAccordingTo(Comparator.comparing(Annotation::id))
                .isEqualTo(store.annotations().of(set.id()));
    }

    @Test
    void thatCountsComeByMemberKindAndType() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 3);
        append(set, new CreateAnnotation(mention));
        append(set, new CreateAnnotation(Samples.referent("R")));
        append(set, new CreateAnnotation(Samples.lives(mention.id(), mention.id())));
        AnnotationSet gold = store.sets().open(document("b").id(), Member.GOLD);
        append(gold, new CreateAnnotation(Samples.mention(0, 3)));
        store.sets().open(set.documentId(), "omar");
        assertThat(store.annotations().counts()).containsOnlyKeys("asha", "gold", "omar");
        assertThat(store.annotations().counts().get("asha").byKind())
                .isEqualTo(
                        Map.of(
                                AnnotationKind.ENTITY, Map.of(Samples.PERSON, 1),
                                AnnotationKind.REFERENT, Map.of(Samples.PERSON, 1),
                                AnnotationKind.RELATION, Map.of(Samples.LIVES, 1)));
        assertThat(store.annotations().counts().get("gold").total()).isEqualTo(1);
    }

    @Test
    void thatASetHasWhatWasMadeInItUntilItIsDeleted() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 3);
        append(set, new CreateAnnotation(mention));
        AnnotationSet other = store.sets().open(document("b").id(), "asha");
        assertThat(store.annotations().has(set.id(), mention.id())).isTrue();
        assertThat(store.annotations().has(other.id(), mention.id())).isFalse();
        append(set, new CreateAnnotation(mention).inverse());
        assertThat(store.annotations().has(set.id(), mention.id())).isFalse();
    }

    @Test
    void thatASetCanBeReadAsItWasAfterAnyOfItsChanges() throws Exception {
        AnnotationSet set = newSet();
        Mention one = Samples.mention(0, 3);
        Mention two = Samples.mention(4, 8);
        append(set, new CreateAnnotation(one));
        append(set, new CreateAnnotation(two));
        append(set, new CreateAnnotation(one).inverse());
        assertThat(store.annotations().at(set.id(), 0)).isEmpty();
        assertThat(store.annotations().at(set.id(), 1)).containsExactly(one);
        assertThat(store.annotations().at(set.id(), 2)).containsExactlyInAnyOrder(one, two);
        assertThat(store.annotations().at(set.id(), 3)).isEqualTo(store.annotations().of(set.id()));
        assertThat(store.annotations().frozen(set.id(), 2)).containsExactlyInAnyOrder(one, two);
    }
}

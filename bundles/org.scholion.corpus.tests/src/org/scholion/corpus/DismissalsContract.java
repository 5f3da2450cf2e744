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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Fragment;

/** What every project does with suggestions that nobody wants. */
public abstract class DismissalsContract extends StoreContract {

    private static final Dismissal FIRST = new Dismissal(new Fragment(0, 3), Samples.PERSON);
    private static final Dismissal SECOND = new Dismissal(new Fragment(4, 8), Samples.PERSON);

    @Test
    void thatTheyAreOfOneMemberAndOneDocument() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        store.dismissals().add(a, "asha", FIRST);
        store.dismissals().add(a, "asha", FIRST);
        store.dismissals().add(a, "asha", SECOND);
        store.dismissals().add(b, "asha", FIRST);
        restart();
        assertThat(store.dismissals().of(a, "asha")).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(store.dismissals().of(b, "asha")).containsExactly(FIRST);
        assertThat(store.dismissals().of(a, "omar")).isEmpty();
    }

    @Test
    void thatTheyBeginNoSet() throws Exception {
        long document = document("a").id();
        store.dismissals().add(document, "asha", FIRST);
        assertThat(store.sets().find(document, "asha")).isEmpty();
    }

    @Test
    void thatTheyCanBeForgotten() throws Exception {
        long document = document("a").id();
        store.dismissals().add(document, "asha", FIRST);
        store.dismissals().add(document, "omar", SECOND);
        assertThat(store.dismissals().forget(document, "asha")).isEqualTo(1);
        assertThat(store.dismissals().forget(document, "asha")).isZero();
        assertThat(store.dismissals().of(document, "asha")).isEmpty();
        assertThat(store.dismissals().of(document, "omar")).containsExactly(SECOND);
    }

    @Test
    void thatEachChangeIsTold() throws Exception {
        long document = document("a").id();
        store.members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        List<StoreEvent> told = new ArrayList<>();
        store.addListener(told::add);
        store.dismissals().add(document, "asha", FIRST);
        store.dismissals().forget(document, "asha");
        store.dismissals().forget(document, "asha");
        StoreEvent change = new StoreEvent.DismissalsChanged(document, "asha");
        assertThat(told).containsExactly(change, change);
    }

    @Test
    void thatAPlaceLiesWithinTheText() throws Exception {
        long document = document("a").id();
        int length = Samples.TEXT.length();
        store.dismissals()
                .add(document, "asha", new Dismissal(new Fragment(length - 1, length), "x"));
        assertThatThrownBy(
                        () ->
                                store.dismissals()
                                        .add(
                                                document,
                                                "asha",
                                                new Dismissal(
                                                        new Fragment(length, length + 1), "x")))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatTheyGoWithAPurgedDocument() throws Exception {
        long document = document("a").id();
        store.dismissals().add(document, "asha", FIRST);
        store.documentCare().remove(document, "lea", Optional.empty());
        store.documentCare().purge(document, "lea");
        assertThat(store.dismissals().of(document, "asha")).isEmpty();
    }
}

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.HistoryEntry.What;

/** What every project does with its settings. */
public abstract class ProjectSettingsContract extends StoreContract {

    @Test
    void thatANewProjectSharesNoSuggestions() throws Exception {
        assertThat(store.settings().sharesSuggestions()).isFalse();
    }

    @Test
    void thatWhatIsSettledIsKeptAndInTheHistory() throws Exception {
        store.settings().shareSuggestions(true, "lea");
        restart();
        assertThat(store.settings().sharesSuggestions()).isTrue();
        HistoryEntry noted = store.history().entries().getLast();
        assertThat(noted.what()).isEqualTo(What.SETTING_CHANGED);
        assertThat(noted.actor()).isEqualTo("lea");
        assertThat(noted.arguments())
                .isEqualTo(Map.of("name", "shared-suggestions", "before", "off", "after", "on"));
        store.settings().shareSuggestions(false, "lea");
        assertThat(store.settings().sharesSuggestions()).isFalse();
    }

    @Test
    void thatNobodyIsJudgeOfTheirOwnWorkUnlessThatIsAllowed() throws Exception {
        assertThat(store.settings().allowsOwnAdjudication()).isFalse();
        store.settings().allowOwnAdjudication(true, "lea");
        restart();
        assertThat(store.settings().allowsOwnAdjudication()).isTrue();
        assertThat(store.settings().sharesSuggestions()).isFalse();
        assertThat(store.history().entries().getLast().arguments())
                .isEqualTo(Map.of("name", "own-adjudication", "before", "off", "after", "on"));
        assertThat(store.check()).isEmpty();
    }

    @Test
    void thatTheNumberThatDrawsStaysTheSame() throws Exception {
        long seed = store.settings().reviewSeed();
        restart();
        assertThat(store.settings().reviewSeed()).isEqualTo(seed);
    }

    @Test
    void thatWhatStaysAsItIsIsNotNotedAndNotTold() throws Exception {
        List<StoreEvent> told = new ArrayList<>();
        store.addListener(told::add);
        int before = store.history().entries().size();
        store.settings().shareSuggestions(false, "lea");
        assertThat(store.history().entries()).hasSize(before);
        assertThat(told).isEmpty();
        store.settings().shareSuggestions(true, "lea");
        assertThat(told).containsExactly(new StoreEvent.SettingsChanged());
    }

    @Test
    void thatSomebodySettlesIt() {
        assertThatThrownBy(() -> store.settings().shareSuggestions(true, " "))
                .isInstanceOf(UnstorableException.class);
    }
}

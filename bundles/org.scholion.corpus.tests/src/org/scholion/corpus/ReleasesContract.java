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

import org.junit.jupiter.api.Test;

/** What every implementation of releases does. */
public abstract class ReleasesContract extends StoreContract {

    private static NewRelease release(String content) {
        return new NewRelease(
                content, "of: gold # الذهب", "{\"documents\":[]}", "{\"a\":\"b\"}", "0".repeat(64));
    }

    @Test
    void thatTheSecretStaysTheSame() throws Exception {
        String secret = store.releases().secret();
        assertThat(secret).matches("[0-9a-f]{64}");
        restart();
        assertThat(store.releases().secret()).isEqualTo(secret);
    }

    @Test
    void thatAReleaseIsKeptOnceWithItsHistory() throws Exception {
        KeptRelease first = store.releases().keep(release("1".repeat(64)), "lea");
        store.releases().keep(release("2".repeat(64)), "asha");
        assertThat(store.releases().keep(release("1".repeat(64)), "omar")).isEqualTo(first);
        restart();
        assertThat(first.kept()).isEqualTo(release("1".repeat(64)));
        assertThat(store.releases().find("1".repeat(64))).contains(first);
        assertThat(store.releases().find("3".repeat(64))).isEmpty();
        assertThat(store.releases().all())
                .extracting(KeptRelease::actor)
                .containsExactly("lea", "asha");
        assertThat(store.history().entries())
                .extracting(HistoryEntry::what)
                .containsExactly(HistoryEntry.What.RELEASE_MADE, HistoryEntry.What.RELEASE_MADE);
        assertThat(store.check()).isEmpty();
    }
}

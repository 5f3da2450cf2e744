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

import org.junit.jupiter.api.Test;

/** What every implementation of members does. */
public abstract class MembersContract extends StoreContract {

    @Test
    void thatMembersAreListedByNameWithoutGold() throws Exception {
        store.members().save(new Member("lea", Member.Role.LEAD), "lea");
        store.members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        store.members().save(new Member("asha", Member.Role.CURATOR), "lea");
        store.sets().open(document("a").id(), Member.GOLD);
        assertThat(store.members().all())
                .containsExactly(
                        new Member("asha", Member.Role.CURATOR),
                        new Member("lea", Member.Role.LEAD));
        assertThatThrownBy(() -> store.members().save(new Member("gold", Member.Role.LEAD), "lea"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("gold");
    }
}

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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of assignments does. */
public abstract class AssignmentsContract extends StoreContract {

    @Test
    void thatAssignmentsComeInTheirOrder() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        long c = document("c").id();
        Optional<LocalDate> due = Optional.of(LocalDate.of(2026, 3, 1));
        store.assignments()
                .assign(
                        List.of(
                                new Assignment(a, "asha", 2, Optional.empty()),
                                new Assignment(c, "asha", 1, due),
                                new Assignment(b, "asha", 1, Optional.empty())));
        store.assignments().assign(List.of(new Assignment(a, "asha", 0, due)));
        assertThat(store.assignments().of("asha"))
                .containsExactly(
                        new Assignment(a, "asha", 0, due),
                        new Assignment(b, "asha", 1, Optional.empty()),
                        new Assignment(c, "asha", 1, due));
        assertThat(store.sets().find(b, "asha")).isPresent();
    }
}

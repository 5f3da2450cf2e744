/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;

class RecentProjectsTest {

    private static final ProjectAddress LAST = new FileAddress(Path.of("z-last.scholion"));
    private static final ProjectAddress BEFORE = new FileAddress(Path.of("a-before.scholion"));

    @Test
    void thatTheOpenProjectIsNotOfferedAndTheRestStaysInTheOrderOfUse() {
        List<ProjectAddress> all = List.of(LAST, BEFORE);
        assertThat(RecentProjects.others(all, Optional.of(LAST))).containsExactly(BEFORE);
        assertThat(RecentProjects.others(all, Optional.of(BEFORE))).containsExactly(LAST);
        assertThat(RecentProjects.others(all, Optional.empty())).containsExactly(LAST, BEFORE);
    }
}

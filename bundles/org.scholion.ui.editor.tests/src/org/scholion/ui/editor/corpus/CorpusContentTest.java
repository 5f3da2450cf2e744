/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorpusContentTest {

    @Test
    void thatAFilterThatHidesAllIsNotTakenForAnEmptyProject() {
        assertThat(CorpusContent.of(true, 12, 0)).isEqualTo(CorpusContent.NONE_MATCH);
        assertThat(CorpusContent.of(true, 0, 0)).isEqualTo(CorpusContent.NO_DOCUMENTS);
    }

    @Test
    void thatDocumentsAreShownWhereThereAreAny() {
        assertThat(CorpusContent.of(true, 12, 1)).isEqualTo(CorpusContent.ROWS);
        assertThat(CorpusContent.of(false, 0, 0)).isEqualTo(CorpusContent.NO_PROJECT);
    }
}

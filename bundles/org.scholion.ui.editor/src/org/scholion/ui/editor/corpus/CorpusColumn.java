/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.Comparator;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.overview.DocumentOrder;

/** The columns of the corpus table, by which it can be ordered. */
public enum CorpusColumn {
    /** How far the member is. */
    STATE,
    /** The name. */
    NAME,
    /** The language. */
    LANGUAGE,
    /** How many annotations there are. */
    ANNOTATIONS,
    /** How long the text is. */
    LENGTH;

    /** Returns how it orders the documents of a member. */
    Comparator<DocumentOverview> order(String member) {
        return switch (this) {
            case STATE -> DocumentOrder.byState(member);
            case NAME -> DocumentOrder.byName();
            case LANGUAGE -> DocumentOrder.byLanguage();
            case ANNOTATIONS -> DocumentOrder.byAnnotations(member);
            case LENGTH -> DocumentOrder.byLength();
        };
    }
}

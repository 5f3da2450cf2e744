/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.Collection;
import java.util.List;
import org.scholion.document.Annotation;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.Notice;
import org.scholion.text.TextBoundaries;
import org.scholion.words.Message;

/** Notices spans that begin or end inside what readers see as one character. */
public final class GraphemeNotices {

    private final String file;
    private final TextBoundaries boundaries;

    /** Creates it for a file and its text. */
    public GraphemeNotices(String file, String text) {
        this.file = file;
        boundaries = TextBoundaries.of(text, "");
    }

    /** Adds a notice for each annotation that does so. */
    public void add(Collection<Annotation> annotations, List<Notice> notices) {
        for (Annotation annotation : annotations) {
            if (!isWhole(annotation)) {
                notices.add(
                        Notice.atOffset(
                                file,
                                annotation.begin().orElse(0),
                                Message.of(
                                        "exchange.notice.grapheme-of-type",
                                        "type",
                                        annotation.typeId())));
            }
        }
    }

    private boolean isWhole(Annotation annotation) {
        for (Span span : annotation.spans()) {
            for (Fragment fragment : span.fragments()) {
                if (!boundaries.isGrapheme(fragment.begin())
                        || !boundaries.isGrapheme(fragment.end())) {
                    return false;
                }
            }
        }
        return true;
    }
}

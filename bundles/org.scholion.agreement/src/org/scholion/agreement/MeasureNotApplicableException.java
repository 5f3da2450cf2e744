/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.List;
import org.scholion.words.Message;

/** The measure is for another kind of study; the message lists those that apply. */
public final class MeasureNotApplicableException extends MeasureException {
    private static final long serialVersionUID = 1L;

    MeasureNotApplicableException(String name, StudyKind kind, List<String> instead) {
        super(
                Message.of(
                        "agreement.measure.not-applicable",
                        "measure",
                        name,
                        "kind",
                        kind,
                        "instead",
                        instead));
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import org.scholion.words.Message;

/** A table of who worked on what was named for items, whose own table says who rated each. */
public final class DocumentsNotApplicableException extends MeasureException {
    private static final long serialVersionUID = 1L;

    DocumentsNotApplicableException() {
        super(Message.of("agreement.measure.no-documents"));
    }
}

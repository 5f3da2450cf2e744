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

/** There is no measure of that name; the message lists those there are. */
public final class UnknownMeasureException extends MeasureException {
    private static final long serialVersionUID = 1L;

    UnknownMeasureException(String name) {
        super(Message.of("agreement.measure.unknown", "measure", name, "known", Measures.names()));
    }
}

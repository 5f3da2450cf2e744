/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.List;
import org.scholion.words.Message;

/**
 * Something a format could not carry.
 *
 * @param reason what and why, the same for every case
 * @param count how often, 1 or more
 * @param examples the first few cases: document, place, text
 */
public record Loss(Message reason, int count, List<Message> examples) {

    /** How many examples are kept. */
    public static final int MAXIMUM_EXAMPLES = 5;

    public Loss {
        examples = List.copyOf(examples.subList(0, Math.min(MAXIMUM_EXAMPLES, examples.size())));
    }
}

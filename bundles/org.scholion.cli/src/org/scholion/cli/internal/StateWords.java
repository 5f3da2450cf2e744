/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Locale;
import org.scholion.corpus.SetState;
import org.scholion.project.BadRequestException;
import org.scholion.words.Message;

/** The words for states in commands and in JSON, the same in every language. */
final class StateWords {

    private StateWords() {}

    static String of(SetState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SetState parse(String word) throws BadRequestException {
        for (SetState state : SetState.values()) {
            if (of(state).equals(word)) {
                return state;
            }
        }
        throw new BadRequestException(Message.of("cli.state.no-such", "state", word));
    }
}

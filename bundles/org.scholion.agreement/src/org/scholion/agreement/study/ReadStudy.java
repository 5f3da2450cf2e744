/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.List;
import java.util.function.Function;
import org.scholion.words.Message;

/**
 * A study as read from a table.
 *
 * @param study the study
 * @param notes how the table was understood: its columns, what was taken as missing, what was left
 *     out
 * @param warnings what looks like a mistake in it
 */
public record ReadStudy<T>(T study, List<Message> notes, List<Message> warnings) {
    /** Copies. */
    public ReadStudy {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** The same with something made of the study. */
    public <S> ReadStudy<S> with(Function<T, S> made) {
        return new ReadStudy<>(made.apply(study), notes, warnings);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A choice of a layout that there is not. The message names the key and what is known. */
public final class LayoutOptionException extends WordedException {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "key";

    LayoutOptionException(Message said) {
        super(said);
    }

    /**
     * Returns what is wrong, where an option is not called by its key.
     *
     * @param name what it is called there: a text, or a {@link Message}
     */
    public Message naming(Function<LayoutOption, Object> name) {
        Optional<LayoutOption> option =
                said().arguments().get(KEY) instanceof String key
                        ? LayoutOption.of(key)
                        : Optional.empty();
        if (option.isEmpty()) {
            return said();
        }
        SortedMap<String, Object> arguments = new TreeMap<>(said().arguments());
        arguments.put(KEY, name.apply(option.get()));
        return new Message(said().code(), arguments);
    }
}

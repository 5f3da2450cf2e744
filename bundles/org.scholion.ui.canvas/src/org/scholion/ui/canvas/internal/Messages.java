/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.ResourceBundle;

/** The canvas's few words, in the interface's language. */
final class Messages {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {}

    static String get(String key) {
        return WORDS.getString(key);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import com.ibm.icu.lang.UCharacter;

/** The version of Unicode whose rules cut texts into graphemes, words and sentences. */
public final class UnicodeVersion {

    private UnicodeVersion() {}

    /**
     * The version as digits and dots, without trailing zero parts below the minor: {@code 16.0}.
     */
    public static String current() {
        var version = UCharacter.getUnicodeVersion();
        return version.getMajor() + "." + version.getMinor();
    }
}

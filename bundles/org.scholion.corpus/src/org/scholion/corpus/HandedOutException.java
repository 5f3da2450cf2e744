/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.words.Message;

/**
 * The set is handed out in a package: it takes no operation and no state here before the package is
 * merged or taken back. Nothing was written.
 */
public final class HandedOutException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception from the package the set is in. */
    public HandedOutException(WorkPackage out) {
        super(said(out));
    }

    /** Returns the sentence that says where the sets of a package are. */
    public static Message said(WorkPackage out) {
        return Message.of("store.package.out", "member", out.member(), "file", out.file());
    }
}

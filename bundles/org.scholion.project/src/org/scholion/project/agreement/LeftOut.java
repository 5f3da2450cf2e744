/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.List;
import org.scholion.words.Message;

/**
 * Documents or sets that did not count.
 *
 * @param reason why
 * @param names of the documents, or of the documents and members of the sets
 */
public record LeftOut(Message reason, List<String> names) {

    /** Copies. */
    public LeftOut {
        names = List.copyOf(names);
    }
}

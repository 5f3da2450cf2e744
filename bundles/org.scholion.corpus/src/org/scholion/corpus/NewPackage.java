/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Set;

/**
 * A package to be made.
 *
 * @param member whose work it is to hold
 * @param target where; a file must not exist
 * @param comments the ids of the comments that the member may see; those on documents that are not
 *     in the package are left out
 * @param actor who makes it
 */
public record NewPackage(String member, ProjectAddress target, Set<Long> comments, String actor) {

    public NewPackage {
        comments = Set.copyOf(comments);
    }
}

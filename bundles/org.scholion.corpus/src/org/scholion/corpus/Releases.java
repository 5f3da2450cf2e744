/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import java.util.Optional;

/** The releases that were made of a project, and the secret that pseudonyms in them come from. */
public interface Releases {

    /**
     * Returns the project's secret: 64 hexadecimal digits, drawn when the project was made. It
     * never leaves the project; a package has another one.
     */
    String secret() throws StoreException;

    /** Returns all releases, oldest first. */
    List<KeptRelease> all() throws StoreException;

    /** Returns the release of this content. */
    Optional<KeptRelease> find(String content) throws StoreException;

    /**
     * Keeps a release. Where one of this content is kept already, nothing changes: it is the same.
     *
     * @param release what is kept of it
     * @param actor who made it
     */
    KeptRelease keep(NewRelease release, String actor) throws StoreException;
}

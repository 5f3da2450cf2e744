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

/**
 * Work that is handed out in projects of its own, and taken back. While a package is out its sets
 * take no operation and no state in the project; what repairs or migrates them, and what merges the
 * package, may write to them.
 */
public interface Packages {

    /** Returns the packages made of this project, oldest first. */
    List<WorkPackage> all() throws StoreException;

    /** Returns where this project came from, if it is a package. */
    Optional<PackageLineage> lineage() throws StoreException;

    /**
     * Makes a package of all sets of a member that are not handed out, whole or not at all. It
     * holds their documents, the schema, the comments named and which documents are training, but
     * no set or mark of anybody else, gold included, nor what else documents are in rounds.
     *
     * @throws StoreException also when there is no such member, nothing to hand out, or this
     *     project is a package itself
     */
    WorkPackage handOut(NewPackage wanted) throws StoreException;

    /**
     * Has the project its sets back, whatever becomes of the packages.
     *
     * @return the packages that were out; none when the member had none
     */
    List<WorkPackage> takeBack(String member, String actor) throws StoreException;

    /**
     * Appends to each set what the package has beyond the state in which it was handed out, and
     * adds what was said in it. What is here already is not added again. A set with which both have
     * gone on (entries of migration and repair apart) is left as it is, and named.
     *
     * @param from the package, open
     * @param theirsAs whose set is to have what the package has of a set with which both have gone
     *     on; empty to leave it out
     * @param actor who merges
     * @throws PackageMisfitException when it is no package of this project, its schema is newer or
     *     another, or a text of it is another
     */
    MergedPackage merge(ProjectStore from, Optional<String> theirsAs, String actor)
            throws StoreException;
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.document.EntryId;

/**
 * Who and what the documents of a project speak of. It lies beside the annotation sets: no change
 * of it changes an annotation, and every change can be undone.
 */
public interface Catalogue {

    /** Returns all entries as they are now, ordered by id. */
    CatalogueContents contents() throws StoreException;

    /**
     * Returns some entries, and what they were merged into, without reading any other.
     *
     * @param ids those that are not there are left out
     */
    CatalogueContents some(Collection<EntryId> ids) throws StoreException;

    /**
     * Makes entries what they are to be, in one change; what differs in nothing is passed over.
     *
     * @param entries new ones, and known ones as they are to be
     * @return the change; empty if nothing differed
     * @throws EntryRefusedException when one has no type, was merged into one that is not there or
     *     leads back to itself, or has itself or one that there never was as a member
     */
    Optional<CatalogueChange> save(What what, Collection<CatalogueEntry> entries, String actor)
            throws StoreException;

    /**
     * Takes a change back.
     *
     * @throws EntryRefusedException when there is no such change, it is taken back already, or one
     *     of its entries is no longer what the change made of it
     */
    CatalogueChange undo(long number, String actor) throws StoreException;

    /**
     * Gives entries other types, merged and removed ones included, as a part of a migration of the
     * schema; {@link #undo} takes it back.
     *
     * @param types the ids of new types by those of the old
     * @return the change; empty if no entry had one of these types
     */
    Optional<CatalogueChange> retype(Map<String, String> types, String actor) throws StoreException;

    /** Returns the change of a number, if there is one. */
    Optional<CatalogueChange> change(long number) throws StoreException;

    /** Returns all changes, oldest first. */
    List<CatalogueChange> changes() throws StoreException;

    /**
     * Returns the newest change that an undo would take back: not one that is taken back already or
     * took another back; empty if there is none.
     */
    Optional<CatalogueChange> newest() throws StoreException;

    /**
     * Returns how often entries are spoken of in documents that were not removed; what is pointed
     * to under the id of one that was merged counts for the one it was merged into. Those nobody
     * speaks of are left out.
     */
    Map<EntryId, EntryUse> uses() throws StoreException;

    /**
     * Returns where any of some entries is spoken of, in documents that were not removed, ordered
     * by document and place.
     *
     * @param entries as annotations point to them, merged ones by their own ids
     */
    List<EntryPlace> places(Set<EntryId> entries) throws StoreException;
}

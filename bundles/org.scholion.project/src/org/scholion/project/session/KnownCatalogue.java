/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.Optional;
import org.scholion.corpus.Catalogue;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.StoreException;

/** The catalogue as it was read last, read again once it has changed. */
final class KnownCatalogue {

    private final Catalogue catalogue;
    private Optional<CatalogueContents> known = Optional.empty();
    private long changes;

    KnownCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Says that it has changed. */
    synchronized void changed() {
        known = Optional.empty();
        changes++;
    }

    CatalogueContents now() throws StoreException {
        long before;
        synchronized (this) {
            if (known.isPresent()) {
                return known.get();
            }
            before = changes;
        }
        CatalogueContents read = catalogue.contents();
        synchronized (this) {
            // what changed meanwhile may not be in it
            if (changes == before) {
                known = Optional.of(read);
            }
        }
        return read;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every implementation of schema versions does. */
public abstract class SchemaVersionsContract extends StoreContract {

    @Test
    void thatTheNewestSchemaIsTheOneSavedLast() throws Exception {
        assertThat(store.schemas().newest().number()).isEqualTo(1);
        SchemaVersion saved = store.schemas().save(Samples.schemaXml(), "lea");
        restart();
        assertThat(store.schemas().newest()).isEqualTo(saved);
        assertThat(saved.number()).isEqualTo(2);
        assertThat(saved.savedBy()).isEqualTo("lea");
        assertThat(saved.xml()).isEqualTo(Samples.schemaXml());
        assertThat(store.schemas().version(2)).contains(saved);
        assertThat(store.schemas().version(1).map(SchemaVersion::number)).contains(1);
        assertThat(store.schemas().version(3)).isEmpty();
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.Optional;

/**
 * A document under a tombstone: hidden, its name free, nothing of it lost.
 *
 * @param document as it was when it was removed
 * @param by who removed it
 * @param reason why, if someone said so
 */
public record RemovedDocument(
        DocumentRecord document, String by, Instant at, Optional<String> reason) {}

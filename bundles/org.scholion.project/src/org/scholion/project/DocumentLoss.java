/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.DocumentBelongings;
import org.scholion.corpus.DocumentRecord;

/**
 * What would go with a document.
 *
 * @param document which one
 * @param removed whether it was removed before
 * @param belongings what there is of it besides its text
 */
public record DocumentLoss(
        DocumentRecord document, boolean removed, DocumentBelongings belongings) {}

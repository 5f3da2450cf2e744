/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document a member is to work on.
 *
 * @param documentId the document
 * @param member the member's name
 * @param position orders the member's work, lowest first; equal ones go by document name
 * @param due the day by which it should be done, if there is one
 */
public record Assignment(long documentId, String member, int position, Optional<LocalDate> due) {}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What people mean by a stretch of text, from a word to a paragraph: words with hyphens, phrases
 * between function words, clauses between punctuation marks, sentences that do not end at an
 * abbreviation.
 */
@NonNullByDefault
package org.scholion.text.extent;

import org.eclipse.jdt.annotation.NonNullByDefault;

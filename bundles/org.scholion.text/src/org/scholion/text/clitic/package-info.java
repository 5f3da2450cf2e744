/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The pieces of a written Arabic word: conjunctions, prepositions and the article that are written
 * together with what follows, and the pronouns written together with what is before. Found by
 * letters alone, without a dictionary, so every place where a word <em>may</em> be cut is offered.
 */
@NonNullByDefault
package org.scholion.text.clitic;

import org.eclipse.jdt.annotation.NonNullByDefault;

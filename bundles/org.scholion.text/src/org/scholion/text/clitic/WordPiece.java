/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

import org.scholion.text.TextRange;

/**
 * A piece of a written word.
 *
 * @param kind what it is
 * @param range where it is, as UTF-16 offsets from the word's begin; not empty
 */
public record WordPiece(PieceKind kind, TextRange range) {}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

import org.scholion.text.TextRange;

/**
 * A stretch of text that means something.
 *
 * @param kind how far it reaches
 * @param range where it is; not empty, on grapheme boundaries
 */
public record Extent(ExtentKind kind, TextRange range) {}

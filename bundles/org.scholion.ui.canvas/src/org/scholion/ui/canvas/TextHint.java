/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import org.scholion.text.TextRange;

/**
 * A key drawn over words that it goes to.
 *
 * @param place where the words are
 * @param key what is drawn at their begin: one or two letters or digits
 */
public record TextHint(TextRange place, String key) {}

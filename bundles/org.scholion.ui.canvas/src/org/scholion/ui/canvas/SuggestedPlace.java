/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import org.scholion.schema.TypeColor;
import org.scholion.text.TextRange;

/**
 * Words that are suggested to be something. It is drawn dashed and light, over the text where it
 * stands; nothing moves for it, and it is no mark.
 *
 * @param range the words
 * @param color the colour of what they may be
 * @param label what they may be, for ears
 */
public record SuggestedPlace(TextRange range, TypeColor color, String label) {}

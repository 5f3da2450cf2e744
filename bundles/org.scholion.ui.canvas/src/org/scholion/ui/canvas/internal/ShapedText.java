/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.eclipse.swt.graphics.TextLayout;
import org.scholion.view.Advances;

/**
 * A stretch as it is painted, with where its characters stand.
 *
 * @param ascent from the layout's top to its baseline
 */
record ShapedText(TextLayout layout, Advances advances, int ascent) {}

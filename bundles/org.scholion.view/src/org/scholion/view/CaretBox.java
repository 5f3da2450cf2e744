/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.text.TextDirection;

/**
 * Where a caret stands in a window.
 *
 * @param x its middle
 * @param y its top
 * @param direction of the text it belongs to
 */
public record CaretBox(int x, int y, int height, TextDirection direction) {}

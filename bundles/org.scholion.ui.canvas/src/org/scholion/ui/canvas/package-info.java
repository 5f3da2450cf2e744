/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The annotation canvas: shows a text with its marks, moves a caret in it and tells its listener
 * what the user wants. It changes no annotation itself and knows no store.
 */
@NonNullByDefault
package org.scholion.ui.canvas;

import org.eclipse.jdt.annotation.NonNullByDefault;

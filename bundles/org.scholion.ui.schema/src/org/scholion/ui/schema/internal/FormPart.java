/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import org.eclipse.swt.widgets.Control;

/**
 * One control of a form.
 *
 * @param key tells it from the others, also when the form is made anew
 * @param control what takes the keyboard
 * @param update shows what the schema says now
 */
record FormPart(String key, Control control, Runnable update) {}

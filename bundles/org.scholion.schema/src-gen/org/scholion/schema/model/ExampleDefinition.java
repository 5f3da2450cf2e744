/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Example Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An example of a guideline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.ExampleDefinition#isNegative <em>Negative</em>}</li>
 *   <li>{@link org.scholion.schema.model.ExampleDefinition#getText <em>Text</em>}</li>
 *   <li>{@link org.scholion.schema.model.ExampleDefinition#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getExampleDefinition()
 * @model extendedMetaData="kind='elementOnly' name='example'"
 * @generated
 */
public interface ExampleDefinition extends EObject {
	/**
	 * Returns the value of the '<em><b>Negative</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it shows what is not to be annotated so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negative</em>' attribute.
	 * @see #setNegative(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getExampleDefinition_Negative()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='negative'"
	 * @generated
	 */
	boolean isNegative();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.ExampleDefinition#isNegative <em>Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negative</em>' attribute.
	 * @see #isNegative()
	 * @generated
	 */
	void setNegative(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The example, as Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.scholion.schema.model.SchemaPackage#getExampleDefinition_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.ExampleDefinition#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is so, as Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.scholion.schema.model.SchemaPackage#getExampleDefinition_Reason()
	 * @model extendedMetaData="kind='element' name='reason'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.ExampleDefinition#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // ExampleDefinition
